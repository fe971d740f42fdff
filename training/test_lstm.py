"""The hand-written layer against torch.nn.LSTM, outputs and gradients: /usr/bin/python3 training/test_lstm.py"""

import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from lstm import BiLSTM, reversal


def main() -> None:
    torch.manual_seed(3)
    lengths = torch.tensor([7, 4, 1, 6])
    ours, theirs = BiLSTM(5, 6), nn.LSTM(5, 6, bidirectional=True)
    with torch.no_grad():
        for d, suffix in enumerate(("", "_reverse")):
            getattr(theirs, f"weight_ih_l0{suffix}").copy_(ours.input[d])
            getattr(theirs, f"weight_hh_l0{suffix}").copy_(ours.recurrent[d])
            getattr(theirs, f"bias_ih_l0{suffix}").copy_(ours.bias[d])
            getattr(theirs, f"bias_hh_l0{suffix}").zero_()
    words = torch.randn(7, 4, 5)
    inside = (torch.arange(7)[:, None] < lengths[None, :]).unsqueeze(-1)
    weights = torch.randn(7, 4, 12) * inside
    results = []
    for which in (0, 1):
        x = words.clone().requires_grad_()
        if which:
            y = pad_packed_sequence(theirs(pack_padded_sequence(x, lengths, enforce_sorted=False))[0])[0]
        else:
            y = ours(x, reversal(lengths, 7))
        (y * weights).sum().backward()
        results.append((y * inside, x.grad * inside))
    gradients = [
        (ours.input.grad[0], theirs.weight_ih_l0.grad), (ours.input.grad[1], theirs.weight_ih_l0_reverse.grad),
        (ours.recurrent.grad[0], theirs.weight_hh_l0.grad), (ours.recurrent.grad[1], theirs.weight_hh_l0_reverse.grad),
        (ours.bias.grad[0], theirs.bias_ih_l0.grad), (ours.bias.grad[1], theirs.bias_ih_l0_reverse.grad),
    ]
    for mine, other in [*zip(*results), *gradients]:
        assert torch.allclose(mine, other, atol=1e-5), (mine - other).abs().max()
    print("equal")


if __name__ == "__main__":
    main()
