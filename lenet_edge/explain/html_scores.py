"""The last part of the page: the scores, and whether the digit is accepted."""

from html import escape

from lenet_edge.explain import wording
from lenet_edge.explain.chosen_digit import ChosenDigit
from lenet_edge.explain.explanation import Explanation
from lenet_edge.explain.layer_trace import Reals


def score_table(explanation: Explanation) -> str:
    """Return every class with its logit, as a bar and a number, and its probability."""
    logits = explanation.logits
    rows = "".join(
        f"<tr{' class=best' if place == explanation.best else ''}><td>{escape(label)}</td>"
        f'<td class="bar">{_score_bar(float(logits[place]), logits)}</td>'
        f"<td>{wording.fixed(float(logits[place]))}</td>"
        f"<td>{escape(wording.probability_text(float(explanation.probabilities[place])))}</td></tr>"
        for place, label in enumerate(explanation.labels)
    )
    return (
        '<table><thead><tr><th>class</th><th class="bar"></th><th>logit</th>'
        f"<th>probability</th></tr></thead><tbody>{rows}</tbody></table>"
    )


def _score_bar(logit: float, logits: Reals) -> str:
    low, high = min(0.0, float(min(logits))), max(0.0, float(max(logits)))
    span = (high - low) or 1.0
    start = (min(0.0, logit) - low) / span * 100
    kind = "up" if logit > 0 else "down"
    zero = -low / span * 100
    return (
        '<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">'
        f'<rect class="{kind}" x="{start:.2f}" width="{abs(logit) / span * 100:.2f}" height="10"/>'
        f'<path class="zero" d="M{zero:.2f} 0V10"/></svg>'
    )


def verdict(explanation: Explanation, chosen: ChosenDigit | None) -> str:
    """Return whether the network accepts what it saw, and how that follows from the logits."""
    score, threshold = explanation.rejection, explanation.threshold
    low = min(score, threshold, 0.0) * 1.15 or -1.0
    high = max(score, threshold, 0.0)
    share = [100 * (value - low) / (high - low) for value in (score, threshold)]
    logits = explanation.logits
    sum_text = (
        f"Rejection score = mean logit − highest logit = {wording.fixed(float(logits.mean()))} − "
        f"{wording.fixed(float(logits.max()))} = {wording.fixed(score)}. What belongs to no class "
        f"has a score near 0; above {wording.fixed(threshold)} the network rejects what it sees."
    )
    answer = (
        f"Rejected: {wording.fixed(score)} is above the threshold."
        if explanation.rejected
        else f"Accepted: {wording.fixed(score)} is not above the threshold."
    )
    reader = "" if chosen is None else wording.reader_disagrees(explanation, chosen)
    return (
        '<div class="gauge" aria-hidden="true"><div class="scale">'
        f'<div class="is-digit" style="width:{share[1]:.1f}%"></div>'
        '<div class="is-not"></div></div>'
        f'<div class="mark" style="left:{share[0]:.1f}%"></div>'
        f'<div class="mark threshold" style="left:{share[1]:.1f}%"></div>'
        f"{_tag('above', share[0], f'score {wording.fixed(score)}')}"
        f"{_tag('below', share[1], f'threshold {wording.fixed(threshold)}')}</div>"
        f'<p class="verdict {"refused" if explanation.rejected else "accepted"}">'
        f"{escape(answer)}</p><p>{escape(sum_text)}</p><p>{escape(reader)}</p>"
    )


def _tag(row: str, share: float, text: str) -> str:
    """Place a text so that it stays within the gauge."""
    side = f"left:{share:.1f}%" if share < 50 else f"right:{100 - share:.1f}%"
    return f'<span class="tag {row}" style="{side}">{escape(text)}</span>'
