"""A bidirectional LSTM layer with its backward pass written out.

It computes what `torch.nn.LSTM` does (gates input, forget, cell, output; one bias), but on a CPU trains about twice as
fast: both directions advance in one step, and the gradient of the recurrent weights is one product at the end instead of
one for each step. Sentences of a batch end at their own length; each is reversed within it.
"""

import math

import torch
from torch import Tensor, nn


def reversal(lengths: Tensor, time: int) -> Tensor:
    """Where each place of a [time x batch] block goes when every sentence is read from its end (its own inverse)."""
    steps = torch.arange(time)[:, None].expand(time, len(lengths))
    turned = torch.where(steps < lengths[None, :], lengths[None, :] - 1 - steps, steps)
    return (turned * len(lengths) + torch.arange(len(lengths))[None, :]).flatten()


def turn(block: Tensor, order: Tensor) -> Tensor:
    """A [time, batch, width] block with its places in another order."""
    return block.reshape(-1, block.shape[-1]).index_select(0, order).view(block.shape)


class Recurrence(torch.autograd.Function):
    """From projected inputs [time, batch, 2 directions, 4 gates x hidden] to outputs [time, batch, 2 x hidden]."""

    @staticmethod
    def forward(ctx, projected: Tensor, recurrent: Tensor, order: Tensor) -> Tensor:  # type: ignore[override]
        time, batch, _, width = projected.shape
        hidden = width // 4
        gates = torch.stack([projected[:, :, 0], turn(projected[:, :, 1], order)], 1)
        states = gates.new_zeros(time + 1, 2, batch, hidden)
        cells = torch.zeros_like(states)
        transposed = recurrent.transpose(1, 2).contiguous()
        for t in range(time):
            step = gates[t]
            step.baddbmm_(states[t], transposed)
            step[..., : 2 * hidden].sigmoid_()
            step[..., 2 * hidden : 3 * hidden].tanh_()
            step[..., 3 * hidden :].sigmoid_()
            into, keep, new, out = step.chunk(4, -1)
            torch.mul(into, new, out=cells[t + 1]).addcmul_(keep, cells[t])
            torch.mul(torch.tanh(cells[t + 1]), out, out=states[t + 1])
        ctx.save_for_backward(gates, states, cells, recurrent, order)
        return torch.cat([states[1:, 0], turn(states[1:, 1], order)], -1)

    @staticmethod
    def backward(ctx, grad: Tensor):  # type: ignore[override]
        gates, states, cells, recurrent, order = ctx.saved_tensors
        time, _, batch, width = gates.shape
        hidden = width // 4
        grads = torch.stack([grad[..., :hidden], turn(grad[..., hidden:], order)], 1)
        into, keep, new, out = gates.chunk(4, -1)
        bent = torch.tanh(cells[1:])
        to_cell = out * (1 - bent * bent)
        # What a change of each gate's sum does: to the cell for the first three, to the output for the last.
        slopes = torch.stack(
            [new * into * (1 - into), cells[:-1] * keep * (1 - keep), into * (1 - new * new), bent * out * (1 - out)], 3
        )
        deltas = torch.empty_like(slopes)
        cell_grad = torch.zeros_like(grads[0])
        for t in range(time - 1, -1, -1):
            state_grad = grads[t]
            if t + 1 < time:
                state_grad = state_grad.baddbmm(deltas[t + 1].view(2, batch, width), recurrent)
            cell_grad.addcmul_(state_grad, to_cell[t])
            torch.mul(cell_grad.unsqueeze(2), slopes[t][:, :, :3], out=deltas[t][:, :, :3])
            torch.mul(state_grad, slopes[t][:, :, 3], out=deltas[t][:, :, 3])
            cell_grad.mul_(keep[t])
        flat = deltas.view(time, 2, batch, width)
        by_direction = flat.transpose(0, 1).reshape(2, time * batch, width)
        before = states[:-1].transpose(0, 1).reshape(2, time * batch, hidden)
        weight_grad = torch.bmm(by_direction.transpose(1, 2), before)
        projected_grad = torch.stack([flat[:, 0], turn(flat[:, 1], order)], 2)
        return projected_grad, weight_grad, None


class BiLSTM(nn.Module):
    """One layer: `input` [2, 4H, in], `recurrent` [2, 4H, H], `bias` [2, 4H]; direction 0 reads forward.

    With a `rank` both directions read the layer's inputs through one map `narrow` [rank, in], and `input` is [2, 4H, rank].
    """

    def __init__(self, width: int, hidden: int, rank: int = 0) -> None:
        super().__init__()
        bound = 1 / math.sqrt(hidden)
        self.narrow = nn.Parameter(nn.init.orthogonal_(torch.empty(rank, width))) if rank else None
        self.input = nn.Parameter(torch.empty(2, 4 * hidden, rank or width).uniform_(-bound, bound))
        self.recurrent = nn.Parameter(torch.empty(2, 4 * hidden, hidden).uniform_(-bound, bound))
        self.bias = nn.Parameter(torch.empty(2, 4 * hidden).uniform_(-bound, bound))

    def forward(self, words: Tensor, order: Tensor) -> Tensor:
        """From [time, batch, in] to [time, batch, 2H]; `order` is the `reversal` of the batch."""
        rows = self.input.shape[1]
        if self.narrow is not None:
            words = nn.functional.linear(words, self.narrow)
        projected = nn.functional.linear(words, self.input.flatten(0, 1), self.bias.flatten())
        return Recurrence.apply(projected.view(*words.shape[:2], 2, rows), self.recurrent, order)
