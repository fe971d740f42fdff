"""The network: embeddings, three residual BiLSTM layers, and the heads that read them.

Further heads hang on `Encoder.forward`'s list of layer outputs, as `tags`, `feats` and `kinds` do on the second.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from forms import HASH_ROWS, HASH_WIDTHS, WORD_CLASSES
from lstm import BiLSTM, reversal


#: The place of the shapes among the tables of a word.
SHAPE = 3


class Encoder(nn.Module):
    """Word and affix embeddings, then BiLSTM layers; every layer after the first adds its input to its output."""

    def __init__(self, words: int, word_width: int, class_width: int, hidden: int, layers: int, rank: int, dropout: float,
                 word_dropout: float, ending_dropout: float) -> None:
        super().__init__()
        self.word = nn.Embedding(words, word_width)
        self.hashed = nn.ModuleList(nn.Embedding(size, width) for size, width in zip(HASH_ROWS, HASH_WIDTHS))
        for table in (self.word, *self.hashed):
            nn.init.normal_(table.weight, 0.0, 0.1)
        # Classes that no training text shows must add nothing.
        self.kinds = nn.Embedding(WORD_CLASSES, class_width)
        nn.init.zeros_(self.kinds.weight)
        widths = [word_width + sum(HASH_WIDTHS) + class_width] + [2 * hidden] * (layers - 1)
        self.layers = nn.ModuleList(BiLSTM(width, hidden, rank if k else 0) for k, width in enumerate(widths))
        self.dropout = nn.Dropout(dropout)
        self.word_dropout = word_dropout
        self.ending_dropout = ending_dropout

    def forward(self, inputs: Tensor, lengths: Tensor, counts: Tensor | None = None) -> list[Tensor]:
        """The output of each layer, with dropout where the module is training. `counts`: how often each word was seen;
        rare words are hidden most, so that row 0 learns what an unknown word is like."""
        words = inputs[..., 0]
        if self.training and counts is not None:
            hidden = torch.rand(words.shape) < self.word_dropout / (self.word_dropout + counts)
            words = words.masked_fill(hidden, 0)
        parts = [self.word(words)] + [table(inputs[..., k + 1]) for k, table in enumerate(self.hashed)]
        if self.training:
            # What a dictionary knows of a word must count even where its endings say otherwise ("fought", "Ministers").
            shown = torch.rand(words.shape) >= self.ending_dropout
            parts = [part if k == SHAPE else part * shown.unsqueeze(-1) for k, part in enumerate(parts)]
        parts.append(self.kinds(inputs[..., -1]))
        current = self.dropout(torch.cat(parts, -1).transpose(0, 1))
        order = reversal(lengths, inputs.shape[1])
        previous = None
        outputs = []
        for layer in self.layers:
            output = layer(current, order)
            if previous is not None:
                output = output + previous
            previous = output
            current = self.dropout(output)
            outputs.append(current.transpose(0, 1))
        return outputs


class Parser(nn.Module):
    """Biaffine arcs, and labels from the sum of a head's and a dependant's view."""

    def __init__(self, width: int, arc: int, label: int, deprels: int, dropout: float) -> None:
        super().__init__()
        self.root = nn.Parameter(torch.randn(width) * 0.1)
        self.arc_head = nn.Linear(width, arc)
        self.arc_dependent = nn.Linear(width, arc)
        self.arc_matrix = nn.Parameter(torch.empty(arc, arc))
        nn.init.xavier_uniform_(self.arc_matrix)
        self.arc_prior = nn.Parameter(torch.zeros(arc))
        self.label_head = nn.Linear(width, label)
        self.label_dependent = nn.Linear(width, label)
        self.label_out = nn.Linear(label, deprels)
        self.dropout = nn.Dropout(dropout)

    def candidates(self, words: Tensor) -> Tensor:
        """The root vector before the words: column 0 of the scores is the root."""
        return torch.cat([self.root.expand(words.shape[0], 1, -1), words], 1)

    def arcs(self, words: Tensor, lengths: Tensor) -> Tensor:
        """Scores[sentence, dependant, head], head 0 the root; padding can not be a head."""
        heads = self.dropout(F.relu(self.arc_head(self.candidates(words))))
        dependents = self.dropout(F.relu(self.arc_dependent(words)))
        scores = (dependents @ self.arc_matrix + self.arc_prior) @ heads.transpose(1, 2)
        padding = torch.arange(heads.shape[1])[None, :] > lengths[:, None]
        return scores.masked_fill(padding[:, None, :], -1e4)

    def labels(self, words: Tensor, heads: Tensor) -> Tensor:
        """Label scores of every word, given its head."""
        views = self.label_head(self.candidates(words))
        chosen = torch.gather(views, 1, heads.unsqueeze(-1).expand(-1, -1, views.shape[-1]))
        return self.label_out(self.dropout(F.relu(chosen + self.label_dependent(words))))


class Network(nn.Module):
    """The whole model. `settings` holds hidden, layers, rank, word_width, class_width, tag_layer, arc, label, dropout, word_dropout, ending_dropout."""

    def __init__(self, settings: dict, words: int, tags: int, feats: int, deprels: int, kinds: int) -> None:
        super().__init__()
        width = 2 * settings["hidden"]
        self.tag_layer = settings["tag_layer"]
        self.encoder = Encoder(words, settings["word_width"], settings["class_width"], settings["hidden"], settings["layers"],
                               settings.get("rank", 0), settings["dropout"], settings["word_dropout"],
                               settings["ending_dropout"])
        self.tags = nn.Linear(width, tags)
        self.feats = nn.Linear(width, feats)
        self.kinds = nn.Linear(width, kinds)
        self.parser = Parser(width, settings["arc"], settings["label"], deprels, settings["dropout"])

    def forward(self, inputs: Tensor, lengths: Tensor, counts: Tensor | None = None) -> dict[str, Tensor]:
        """Tag, FEATS and kind scores, arc scores, and the last layer, from which `parser.labels` labels arcs."""
        outputs = self.encoder(inputs, lengths, counts)
        middle, last = outputs[self.tag_layer - 1], outputs[-1]
        return {
            "tags": self.tags(middle), "feats": self.feats(middle), "kinds": self.kinds(middle),
            "arcs": self.parser.arcs(last, lengths), "last": last,
        }
