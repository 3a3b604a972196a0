# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # LeNet-5, step by step
#
# LeNet-5 is a small network that reads handwritten digits. It was published in 1998, and today it
# fits into 50 kB. The main ideas of large image networks are already in it: small patterns that
# slide over the picture, layers that build on each other, and weights that are learned from the
# first pixel to the last score. On this page we follow one digit through it, layer by layer, and
# compute every step ourselves in plain NumPy. We check each step against the network that Lenet
# Edge ships, and look at how it runs on whole numbers alone. In the end we train the network of
# 1998 from nothing, in about a minute.
#
# Every number and picture below was computed when this page was built. The page is also a
# [notebook](lenet5.ipynb): run it, change it, break it. It needs
# `pip install 'lenet-edge[train]' jupyterlab`.
#
# You should know a little Python and NumPy. You need not know anything about neural networks.

# %%
import json
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import LinearSegmentedColormap

from lenet_edge.data.datasets import load_dataset
from lenet_edge.explain.explanation import explain_digit
from lenet_edge.explain.html_page import html_page
from lenet_edge.network.bundle import Bundle

# %% [markdown]
# Two helpers draw pictures. Orange is positive, blue is negative, and the nearer to 0 a value is,
# the clearer its pixel.

# %%
BLUE, ORANGE = (0.11, 0.51, 0.84), (0.91, 0.41, 0.04)
SIGNED = LinearSegmentedColormap.from_list(
    "signed",
    [
        (0, (*BLUE, 1)),
        (0.5, (*BLUE, 0)),
        (0.5, (*ORANGE, 0)),
        (1, (*ORANGE, 1)),
    ],
)
GREY = "#808893"
plt.rcParams.update({"figure.facecolor": "none", "axes.facecolor": "none"})
plt.rcParams.update({"figure.dpi": 140, "axes.linewidth": 0.6, "font.size": 9})
for part in (
    "text.color",
    "axes.labelcolor",
    "axes.edgecolor",
    "xtick.color",
    "ytick.color",
):
    plt.rcParams[part] = GREY


def show(maps, columns=8, size=1.1):
    """Draw maps [height, width, count] on one scale of colours."""
    count = maps.shape[2]
    columns = min(columns, count)
    rows = -(-count // columns)
    figsize = columns * size, rows * size
    _, axes = plt.subplots(rows, columns, figsize=figsize, squeeze=False)
    largest = np.abs(maps).max()
    for index, axis in enumerate(axes.flat):
        axis.imshow(maps[:, :, index], cmap=SIGNED, vmin=-largest, vmax=largest)
        axis.set(xticks=[], yticks=[])
    plt.show()


def show_row(values, label):
    """Draw a row of values as bars."""
    plt.figure(figsize=(8.5, 1.5))
    plt.bar(
        range(len(values)),
        values,
        color=[BLUE if v < 0 else ORANGE for v in values],
    )
    plt.xlabel(label)
    if len(values) <= 10:
        plt.xticks(range(len(values)))
    plt.show()


# %% [markdown]
# ## The digit
#
# The 1,797 digits that come with scikit-learn were written by 13 people. We take a 5. To the network a
# digit is 28 × 28 numbers from 0 (black paper) to 255 (white ink). The longer side of the ink is
# 20 pixels, and its centre of mass is in the middle: that is how MNIST, the data set that the
# network was trained on, lays digits out.

# %% alt="A white 5 on black, in 28 by 28 pixels."
data = load_dataset("digits")
digit = data.test.images[5]
print(digit[8:20, 9:19])
plt.figure(figsize=(2.4, 2.4))
plt.imshow(digit, cmap="gray")
plt.axis("off")
plt.show()

# %% [markdown]
# ## The network at a glance
#
# The trained network comes with the package, in a folder that is called a *bundle*. `explain_digit`
# runs its integers exactly as a microcontroller would, and keeps what every layer made of the
# digit. We use it as our answer sheet.
#
# The names are those of 1998: C is a convolution, S a subsampling (today we say pooling), F a fully
# connected layer; the number counts the layers.

# %%
bundle = Bundle.open()
answers = explain_digit(bundle, digit)
entry, c1, s2, c3, s4, f5, f6, output = answers.layers

print("layer           output  parameters  multiplications")
for layer in answers.layers:
    shape = " x ".join(map(str, layer.shape))
    print(f"{layer.name:8}{shape:>14}{layer.parameters:12,}{layer.macs:17,}")
parameters = sum(layer.parameters for layer in answers.layers)
multiplications = sum(layer.macs for layer in answers.layers)
print(f"{'all':8}{parameters:26,}{multiplications:17,}")

# %% [markdown]
# Two things are worth a look. The convolutions C1 and C3 have few parameters and do most of the
# work; the fully connected layers F5 and F6 are the other way round. And the maps get smaller and
# more: 6 maps of 24 × 24, then 16 of 8 × 8. The network trades *where* for *what*.
#
# ## C1: six small patterns
#
# A *kernel* is a small picture of 5 × 5 weights. It is laid over every place of the digit; at each
# place, pixels and weights are multiplied pair by pair and added up, and one more number, the
# *bias*, is added. Where the digit looks like the kernel the sum is large. All the sums together
# are a *feature map*. That is a convolution, and it is six lines long:


# %%
def convolve(maps, kernels, biases):
    """Slide kernels [count, 5, 5, below] over maps [height, width, below]."""
    size = kernels.shape[1]
    height, width = maps.shape[0] - size + 1, maps.shape[1] - size + 1
    result = np.empty((height, width, len(kernels)))
    for y, x in np.ndindex(height, width):
        patch = maps[y : y + size, x : x + size]
        result[y, x] = (kernels * patch).sum(axis=(1, 2, 3)) + biases
    return result


# %% [markdown]
# A kernel of 5 × 5 fits into 28 × 28 pixels at 24 × 24 places, which is the size of C1's maps.
# These are its six kernels, as training made them:


# %% alt="The six 5 by 5 kernels of C1: edges and strokes of several directions."
def full_colour(kernels):
    """Scale each kernel [count, 5, 5, below] to a largest weight of 1."""
    return kernels / np.abs(kernels).max(axis=(1, 2, 3), keepdims=True)


show(full_colour(c1.weights)[:, :, :, 0].transpose(1, 2, 0))

# %% [markdown]
# After the sum comes the *activation*: a simple function of one number that is not a straight
# line. Without it, all layers together would be no more than one big matrix. The network of today
# uses the *ReLU*, which turns negative sums into 0 and leaves the others alone.


# %%
def relu(values):
    return np.maximum(values, 0)


pixels = digit[:, :, np.newaxis] / 255
ours = relu(convolve(pixels, c1.weights, c1.biases))

# %% alt="The six maps of C1: each shows the strokes of the 5 that run in one direction."
show(ours)

# %% [markdown]
# Each map answers one question. One is bright along strokes that run across, another along strokes
# that lean. Is this what the network computes? It holds its numbers in steps, as we shall see
# below, so the best that we can expect is to be within half a step (and a thousandth, because it
# rounds twice):


# %%
def compare(ours, layer):
    """Print how far our numbers are from the network's, in its own steps."""
    step = layer.output.scale
    steps = np.abs(ours - layer.values).max() / step
    print(f"{layer.name}: largest difference {steps:.3f} steps of {step:.4f}")
    assert steps < 0.51


compare(ours, c1)

# %% [markdown]
# ## S2: half the size
#
# Pooling looks at patches of 2 × 2 and keeps the largest value of each. It has nothing to learn.
# A stroke may now move by a pixel without changing much of what follows.


# %%
def max_pool(maps):
    """Keep the largest value of every 2 x 2 patch."""
    height, width, count = maps.shape
    return maps.reshape(height // 2, 2, width // 2, 2, count).max(axis=(1, 3))


# %% alt="The six maps of S2: those of C1 at half the size."
show(s2.values)
compare(max_pool(c1.values), s2)

# %% [markdown]
# Here, and from now on, we start from the network's own numbers of the layer before, so that
# each step is checked on its own.
#
# ## C3 and S4: patterns of patterns
#
# C3 is the same convolution again, only deeper: each of its 16 kernels looks at all six maps
# below at once, and so has 5 × 5 × 6 weights. It finds combinations: a stroke across *above* a
# curve, an end of a stroke *to the right* of a corner. One value of C3 sees 5 × 5 values of S2.
# Each of those saw 2 × 2 values of C1, and each of those 5 × 5 pixels: together, 14 × 14 pixels of
# the digit. Four of C3's 16 kernels, a row each, with one column for each map below:

# %% alt="Four kernels of C3, each with six 5 by 5 pictures, one for each map below."
four_kernels = full_colour(c3.weights)[:4]
show(np.concatenate(list(four_kernels), axis=2), columns=6, size=0.8)

# %% alt="The sixteen 8 by 8 maps of C3."
ours = relu(convolve(s2.values, c3.weights, c3.biases))
show(ours)
compare(ours, c3)

# %% alt="The sixteen 4 by 4 maps of S4."
show(s4.values)
compare(max_pool(c3.values), s4)

# %% [markdown]
# A 5 can no longer be seen here, and it need not be. Each map says what was found, and its 16
# pixels say roughly where.
#
# ## F5 and F6: everything with everything
#
# The 16 maps of 4 × 4 are now laid out in a row of 256 numbers. In a *fully connected* layer
# each unit multiplies every one of these by a weight of its own and adds up. That is a matrix times
# a vector:


# %%
def connect(values, weights, biases):
    return weights @ values + biases


ours = relu(connect(s4.values.reshape(-1), f5.weights, f5.biases))
compare(ours, f5)
print(f"{np.count_nonzero(ours)} of {ours.size} units are not 0")

# %% alt="The 120 values of F5 as bars; most of them are 0."
show_row(f5.values, "the 120 units of F5")

# %% alt="The 84 values of F6 as bars."
ours = relu(connect(f5.values, f6.weights, f6.biases))
compare(ours, f6)
show_row(f6.values, "the 84 units of F6")

# %% [markdown]
# ## The output: ten scores
#
# The last layer is fully connected too, without an activation. Its ten sums are the *logits*, one
# for each digit; the highest one wins.

# %% alt="The ten logits as bars: that of 5 is far above the others."
logits = connect(f6.values, output.weights, output.biases)
compare(logits, output)
show_row(output.values, "the 10 logits")
print("The network reads a", answers.label)

# %% [markdown]
# How sure is it? *Softmax* turns logits into shares that add up to 1. Networks are often too sure
# or not sure enough; so the logits are first divided by a *temperature*, which was fitted to
# digits that the network was not trained on. After that, of the answers with 90 % about nine in
# ten are right.

# %%
temperature = bundle.manifest["calibration"]["temperature"]


def softmax(logits):
    shares = np.exp(logits - logits.max())
    return shares / shares.sum()


shares = softmax(output.values / temperature)
for label, share in zip(answers.labels, shares):
    print(f"{label} {share:8.4%}")
assert np.allclose(shares, answers.probabilities, atol=1e-6)

# %% [markdown]
# Shares always add up to 1, even if the picture shows a cat. A reader of real pictures must be able
# to say "this is not a digit". This network saw many non-digits while it was trained, and learned
# to give them ten equal logits. So the distance from the highest logit to the mean tells the two
# apart. We call its negative the *rejection score*: digits are far below 0, everything else is near
# it, and above a threshold the picture is *rejected*.

# %%
noise = np.random.default_rng(0).integers(0, 256, (28, 28)).astype(np.uint8)
threshold = bundle.manifest["calibration"]["reject_threshold"]
pictures = {"the 5": digit, "noise": noise, "nothing": np.zeros_like(digit)}
for name, picture in pictures.items():
    values = explain_digit(bundle, picture).logits
    score = values.mean() - values.max()
    verdict = "rejected" if score > threshold else "accepted"
    print(f"{name:8} score {score:6.2f}, threshold {threshold:.2f}: {verdict}")

# %% [markdown]
# ## All of it in one function
#
# Here is the whole network, in real numbers, from the first pixel to the logits. We let it read
# 382 digits of three writers. It has seen none of them before: it was trained on MNIST.


# %%
def read(picture):
    """Return the ten logits of a digit uint8[28, 28]."""
    values = picture[:, :, np.newaxis] / 255
    for layer in (c1, c3):
        values = max_pool(relu(convolve(values, layer.weights, layer.biases)))
    values = values.reshape(-1)
    for layer in (f5, f6):
        values = relu(connect(values, layer.weights, layer.biases))
    return connect(values, output.weights, output.biases)


read_by_us = np.array([read(picture).argmax() for picture in data.test.images])
read_by_int8 = np.array(
    [explain_digit(bundle, p).best for p in data.test.images]
)
right = np.mean(read_by_us == data.test.labels)
same = np.mean(read_by_us == read_by_int8)
print(f"right: {right:.1%} of {len(read_by_us)} digits")
print(f"the same answer as the int8 network: {same:.1%}")

# %% [markdown]
# ## int8: the same network in whole numbers
#
# A real number takes four bytes, and the smallest microcontrollers cannot even add two of them in
# hardware. The deployed network therefore has whole numbers from −128 to 127 only, one byte each.
# For every layer there are two more numbers, a *scale* and a *zero point*, that say what the whole
# numbers stand for:
#
# ```text
# value = scale × (stored − zero point)
# ```
#
# For the input, scale 1/255 and zero point −128 make `stored = pixel − 128`. For C1:

# %%
scale, zero_point = c1.output.scale, c1.output.zero_point
print(f"C1: scale {scale:.6f}, zero point {zero_point}")
for stored in (-128, 0, 127):
    print(f"stored {stored:4} stands for {scale * (stored - zero_point):.4f}")

# %% [markdown]
# A ReLU's output is never negative, and so its 0 is put at −128: no value is wasted. The weights are
# stored in whole numbers too, with a scale of their own for each kernel, and zero point 0. Here is
# the kernel of the strongest place in C1, as it lies in flash memory:

# %%
from convert.quantized import fixed_point, reference

convolution = c1.operators[0]
weights = reference.constant(convolution, 1)
biases = reference.bias(convolution)
y, x, kernel = np.unravel_index(c1.stored.argmax(), c1.stored.shape)
weight_scale = weights.scales[kernel]
print(f"map {kernel + 1}, row {y + 1}, column {x + 1}")
print(f"scale of this kernel: {weight_scale:.6f}")
print(weights.data[kernel, :, :, 0])

# %% [markdown]
# The sum needs integers alone: 25 products of a pixel and a weight, and the bias. (The pixel is
# `stored − zero point`, which is what it was to begin with.)

# %%
patch = digit[y : y + 5, x : x + 5].astype(int)
total = int((patch * weights.data[kernel, :, :, 0]).sum() + biases[kernel])
print(f"bias {biases[kernel]}, sum {total}")

# %% [markdown]
# One step of that sum is worth `input scale × weight scale`. One step of C1 is worth `C1's scale`.
# So the sum has to be multiplied by the ratio of the two. That ratio is a real number again, but
# it is known beforehand, and can be written as a whole number times a power of 2. Multiplying by
# it is then one multiplication of whole numbers and a shift of bits:

# %%
ratio = entry.output.scale * weight_scale / scale
multiplier, shift = fixed_point.quantize_multiplier(ratio)
print(f"{ratio:.9f} = {multiplier} / 2^31 / 2^{-shift}")


def times_ratio(total, multiplier, shift):
    """Multiply by multiplier * 2**(shift - 31), rounding as TFLite does."""
    high = (total * multiplier + 2**30) >> 31
    half = 2 ** (-shift - 1)
    return (high + half - (high < 0)) >> -shift


scaled = times_ratio(total, multiplier, shift)
stored = scaled + zero_point
print(f"{total} x {ratio:.9f} = {total * ratio:.3f}, rounded {scaled}")
print(f"plus the zero point {zero_point}: {stored}")
print(f"the network has {c1.stored[y, x, kernel]}")
assert stored == c1.stored[y, x, kernel]

# %% [markdown]
# Now all of C1, in integers, with the same `convolve` as before. This time nothing is left to
# rounding: every one of the 3,456 numbers is exactly the network's. It is also exactly what the
# generated C and TensorFlow Lite Micro compute; `lenet-edge parity` checks that.

# %%
totals = convolve(
    digit[:, :, np.newaxis].astype(int), weights.data.astype(int), biases
)
stored = np.empty(c1.stored.shape, int)
for kernel, weight_scale in enumerate(weights.scales):
    ratio = entry.output.scale * weight_scale / scale
    factors = fixed_point.quantize_multiplier(ratio)
    stored[:, :, kernel] = (
        times_ratio(totals[:, :, kernel].astype(int), *factors) + zero_point
    )
stored = np.clip(stored, zero_point, 127)  # from below, this is the ReLU
print("equal in every number:", np.array_equal(stored, c1.stored))
assert np.array_equal(stored, c1.stored)

# %% [markdown]
# What does it cost to have only 256 different values? A rounding error of at most half a step in
# each layer, which the training already knows about: in its last epochs the network is trained
# with its numbers rounded in this way (*quantisation-aware training*). On the 10,000 test digits of
# MNIST this is what was measured when the bundle was made:

# %%
metrics = json.loads(bundle.path("metrics.json").read_text())
for name in ("float32", "int8"):
    model = next(
        m for m in metrics["evaluation"]["models"] if m["name"] == name
    )
    low, high = model["accuracy_interval"]
    size = bundle.path(f"lenet5-{name}.tflite").stat().st_size
    right = f"{model['accuracy']:.2%} right ({low:.2%} to {high:.2%})"
    print(f"{name:8} {right}, {size:,} bytes")

# %% [markdown]
# ## How it was trained
#
# Training starts from random weights. The network reads a batch of digits, the *loss* says how
# wrong its answers were, and every weight is moved a little in the direction that makes the loss
# smaller. One pass through all training digits is an *epoch*. These are the curves of the network
# that we have just followed:


# %%
def show_curves(history, title):
    """Draw loss and errors over the epochs."""
    epochs = range(1, len(history) + 1)
    _, (losses, errors) = plt.subplots(1, 2, figsize=(8.5, 2.8))
    for kind, colour in (("training", BLUE), ("validation", ORANGE)):
        prefix = "" if kind == "training" else "validation_"
        loss = [row[f"{prefix}loss"] for row in history]
        wrong = [100 * (1 - row[f"{prefix}accuracy"]) for row in history]
        losses.plot(epochs, loss, color=colour, label=kind)
        errors.plot(epochs, wrong, color=colour)
    losses.set(yscale="log", xlabel="epoch", ylabel="loss", title=title)
    errors.set(yscale="log", xlabel="epoch", ylabel="errors, %")
    losses.legend(frameon=False, labelcolor="linecolor")
    for axis in (losses, errors):
        axis.minorticks_off()
    plt.tight_layout()
    plt.show()


# %% alt="Loss and errors of the shipped network over 205 epochs, falling for training and validation."
history = metrics["history"]
show_curves(history, "the shipped network, on MNIST")
last = history[-1]
phases = [row["phase"] for row in history]
print(f"{phases.count('float')} epochs in real numbers")
print(f"{phases.count('qat')} epochs quantisation-aware")
print(f"training digits, in the end: {last['accuracy']:.2%} right")
print(f"validation digits: {last['validation_accuracy']:.2%} right")

# %% [markdown]
# The network does better on validation digits, which it never trains on, than on the training
# digits. That is no mistake. Training digits are distorted at random, again in every epoch, and
# among them are digits drawn in unusual forms and things that are not digits at all. Training is
# made harder than the test. The training loss is that of a harder task too: the network also learns
# from the answers of five teacher networks.
#
# Validation digits decide which epoch is kept. The test digits decide nothing. They are read once,
# at the very end, and this is the *confusion matrix* of the report: a row for each true digit, a
# column for each answer.


# %%
def show_confusion(matrix):
    """Draw hits in blue and mistakes in orange, with their counts."""
    matrix = np.asarray(matrix)
    mistakes = matrix * (1 - np.eye(len(matrix), dtype=int))
    shade = mistakes / max(1, mistakes.max()) - 0.25 * np.eye(len(matrix))
    plt.figure(figsize=(5, 5))
    plt.imshow(shade, cmap=SIGNED, vmin=-1, vmax=1)
    for place in map(tuple, np.argwhere(matrix)):
        colour = "white" if shade[place] > 0.6 else GREY
        plt.text(
            *place[::-1], matrix[place], color=colour, ha="center", va="center"
        )
    plt.xticks(range(len(matrix)))
    plt.yticks(range(len(matrix)))
    plt.xlabel("read as")
    plt.ylabel("true digit")
    plt.show()


# %% alt="The confusion matrix of the shipped network on 10,000 test digits; nearly all on the diagonal."
deployed = next(
    m for m in metrics["evaluation"]["models"] if m["name"] == "int8"
)
confusion = deployed["confusion_matrix"]
show_confusion(confusion)
print(f"{np.trace(confusion):,} of {np.sum(confusion):,} right")

# %% [markdown]
# ## The network of 1998
#
# Lenet Edge calls the network above *modern*: ReLU and max-pooling, as today's tutorials have it.
# It can also build a *classic* one, after LeCun, Bottou, Bengio and Haffner, "Gradient-Based
# Learning Applied to Document Recognition", Proceedings of the IEEE, 1998:
#
# - The digit gets a border of two pixels, so that C1 has maps of 28 × 28 instead of 24 × 24.
# - The activation is *tanh*, an S-shaped curve from −1 to 1. Negative values count too.
# - Pooling averages each 2 × 2 patch instead of keeping its largest value.
#
# `lenet-edge build --data digits --variant classic --out build/lenet5-classic` trains and converts
# it in a minute or two. Here we do something more instructive: we write it ourselves, learning
# included. All digits of a batch go through at once, and the convolution becomes one
# matrix product of all the patches with all the kernels.

# %%
rng = np.random.default_rng(1998)


def random_layer(inputs, outputs):
    """Start a layer with small random weights, and biases of 0."""
    reach = np.sqrt(6 / (inputs + outputs))
    weights = rng.uniform(-reach, reach, (inputs, outputs)).astype(np.float32)
    return [weights, np.zeros(outputs, np.float32)]


def new_network():
    sizes = {
        "c1": (25, 6),
        "c3": (150, 16),
        "f5": (400, 120),
        "f6": (120, 84),
        "output": (84, 10),
    }
    return {name: random_layer(*size) for name, size in sizes.items()}


network = new_network()
parts = [part for layer in network.values() for part in layer]
print(f"{sum(part.size for part in parts):,} parameters")

# %% [markdown]
# Forward, we keep what every layer made of the batch: the way back needs it.


# %%
def patches(maps):
    """Return all 5 x 5 patches of maps [n, height, width, count], flat."""
    windows = np.lib.stride_tricks.sliding_window_view(
        maps, (5, 5), axis=(1, 2)
    )
    return windows.reshape(*windows.shape[:3], -1)


def average_pool(maps):
    n, height, width, count = maps.shape
    pairs = maps.reshape(n, height // 2, 2, width // 2, 2, count)
    return pairs.mean(axis=(2, 4))


def forward(network, images):
    """Return the output of every layer for images [n, 28, 28] in 0..1."""

    def weigh(name, values):
        return values @ network[name][0] + network[name][1]

    made = {}
    padded = np.pad(images, ((0, 0), (2, 2), (2, 2)))[..., np.newaxis]
    made["patches1"] = patches(padded)
    made["c1"] = np.tanh(weigh("c1", made["patches1"]))
    made["s2"] = average_pool(made["c1"])
    made["patches3"] = patches(made["s2"])
    made["c3"] = np.tanh(weigh("c3", made["patches3"]))
    made["s4"] = average_pool(made["c3"])
    made["f5"] = np.tanh(weigh("f5", made["s4"].reshape(len(images), -1)))
    made["f6"] = np.tanh(weigh("f6", made["f5"]))
    made["output"] = weigh("output", made["f6"])
    return made


# %% [markdown]
# Backward, we ask of each number: if it were a little larger, how much larger would the loss be?
# That is its *gradient*. At the logits the answer is simple, softmax minus the truth. Each layer
# then hands the gradients of its output down to its input, by the chain rule of calculus. On the
# way we collect the gradients of the weights. This is *backpropagation*, all of it:


# %%
def backward(network, made, labels):
    """Return the loss, and the gradients of all weights and biases."""
    count = len(labels)
    gradients = {}

    def back(name, below, above):
        """Collect a layer's own gradients; return those of its input."""
        above = above.reshape(-1, above.shape[-1])
        flat = below.reshape(len(above), -1)
        gradients[name] = [flat.T @ above, above.sum(axis=0)]
        return (above @ network[name][0].T).reshape(below.shape)

    def through_tanh(gradient, values):
        return gradient * (1 - values**2)

    def through_pool(gradient):
        return gradient.repeat(2, axis=1).repeat(2, axis=2) / 4

    shares = np.exp(made["output"] - made["output"].max(axis=1, keepdims=True))
    shares /= shares.sum(axis=1, keepdims=True)
    loss = -np.log(shares[np.arange(count), labels]).mean()
    shares[np.arange(count), labels] -= 1
    gradient = back("output", made["f6"], shares / count)
    gradient = back("f6", made["f5"], through_tanh(gradient, made["f6"]))
    gradient = back("f5", made["s4"], through_tanh(gradient, made["f5"]))
    gradient = through_tanh(through_pool(gradient), made["c3"])
    gradient = back("c3", made["patches3"], gradient)
    gradient = put_back(gradient, made["s2"].shape)
    gradient = through_tanh(through_pool(gradient), made["c1"])
    back("c1", made["patches1"], gradient)
    return loss, gradients


def put_back(gradient, shape):
    """Add the gradients of overlapping patches up where they came from."""
    result = np.zeros(shape, np.float32)
    height, width = gradient.shape[1:3]
    gradient = gradient.reshape(*gradient.shape[:3], shape[3], 5, 5)
    for y, x in np.ndindex(5, 5):
        result[:, y : y + height, x : x + width] += gradient[..., y, x]
    return result


# %% [markdown]
# It is easy to get one sign wrong and never notice. So we test it: move one weight of each layer a
# little, and see whether the loss changes as its gradient says.

# %%
some = data.train.images[:20] / 255
truth = data.train.labels[:20]
_, gradients = backward(network, forward(network, some), truth)
for name, (weights, _) in network.items():
    losses = []
    saved = weights[3, 2]
    for change in (0.01, -0.01):
        weights[3, 2] = saved + change
        losses.append(backward(network, forward(network, some), truth)[0])
    weights[3, 2] = saved
    measured = (losses[0] - losses[1]) / 0.02
    gradient = gradients[name][0][3, 2]
    print(f"{name:7} gradient {gradient:9.6f}, measured {measured:9.6f}")
    assert np.isclose(gradient, measured, rtol=0.05, atol=1e-5)

# %% [markdown]
# Now we train: eight epochs of gradient descent with momentum, in batches of 32, on
# the 1,274 training digits. That is very little: MNIST has 60,000.


# %%
def logits_of(network, images):
    return forward(network, images / np.float32(255))["output"]


def accuracy(network, split):
    """Return the share of a split that the network reads correctly."""
    answers = logits_of(network, split.images).argmax(axis=1)
    return np.mean(answers == split.labels)


def train(network, epochs=8, batch=32, first_rate=0.1):
    """Train on the embedded digits; return the history of the epochs."""
    images = data.train.images.astype(np.float32) / 255
    speed = {
        name: [np.zeros_like(part) for part in layer]
        for name, layer in network.items()
    }
    history = []
    for epoch in range(epochs):
        rate = first_rate * (1 + np.cos(np.pi * epoch / epochs)) / 2
        order = rng.permutation(len(images))
        losses = []
        for start in range(0, len(order), batch):
            chosen = order[start : start + batch]
            made = forward(network, images[chosen])
            loss, gradients = backward(network, made, data.train.labels[chosen])
            losses.append(loss)
            for name, layer in network.items():
                changes = zip(layer, speed[name], gradients[name])
                for part, motion, gradient in changes:
                    motion[...] = 0.9 * motion - rate * gradient
                    part[...] += motion
        validation = data.validation
        made = forward(network, validation.images / np.float32(255))
        row = {
            "loss": np.mean(losses),
            "accuracy": accuracy(network, data.train),
        }
        row["validation_loss"] = backward(network, made, validation.labels)[0]
        row["validation_accuracy"] = accuracy(network, validation)
        history.append(row)
    return history


history = train(network)
for split in (data.train, data.validation, data.test):
    print(f"{accuracy(network, split):.1%} right of {len(split):,} digits")

# %% alt="Loss and errors of our classic network over eight epochs; validation stays above training."
show_curves(history, "our classic network, on 1,274 digits")

# %% [markdown]
# These curves look different from those above, and rightly so. (The blue curve of errors ends where
# no error is left.) Our network soon knows its
# training digits by heart, and still makes mistakes on the digits of other people: it *overfits*.
# Distorted training digits, more of them, and a penalty for large weights are the cures; the recipe
# of `lenet-edge build` has all three. With it the same architecture reads about 98 % of these test
# digits. The numbers of the two sections cannot be compared: other data, other test.

# %% alt="The confusion matrix of our classic network on the 382 test digits."
answer = logits_of(network, data.test.images).argmax(axis=1)
confusion = np.zeros((10, 10), int)
np.add.at(confusion, (data.test.labels, answer), 1)
show_confusion(confusion)

# %% [markdown]
# And this is what it makes of the same 5: C1, S2, C3, S4, F5, F6 and the output. With tanh, blue
# says as much as orange: *this is not here*.

# %% alt="The six 28 by 28 maps of the classic C1, with positive and negative values."
made = forward(network, digit[np.newaxis] / np.float32(255))
show(made["c1"][0])

# %% alt="The six 14 by 14 maps of the classic S2."
show(made["s2"][0])

# %% alt="The sixteen 10 by 10 maps of the classic C3."
show(made["c3"][0])

# %% alt="The sixteen 5 by 5 maps of the classic S4."
show(made["s4"][0])

# %% alt="The 120 values of the classic F5: nearly all near -1 or 1."
show_row(made["f5"][0], "the 120 units of F5")

# %% alt="The 84 values of the classic F6."
show_row(made["f6"][0], "the 84 units of F6")

# %% alt="The ten logits of the classic network."
show_row(made["output"][0], "the 10 logits")

# %% [markdown]
# ## Where our classic is not the original
#
# "Classic" is *after* LeNet-5, and not LeNet-5 itself. The differences, from section II.B of the
# paper and its appendices:
#
# | | LeCun et al. 1998 | our classic |
# |---|---|---|
# | input | 32 × 32, paper −0.1, ink 1.175 | 28 × 28 with a border of 2, paper 0, ink 1 |
# | S2, S4 | sum of 2 × 2, times a trainable coefficient, plus a trainable bias, then the squashing function: 12 and 32 parameters | plain average: no parameters, no activation |
# | C3 | sparse: each map sees 3, 4 or 6 of the maps below, by a table; 1,516 parameters | each map sees all 6; 2,416 parameters |
# | C5 / F5 | called a convolution: 120 kernels of 5 × 5 × 16, which just cover S4 | the same numbers, called fully connected |
# | activation | 1.7159 tanh(⅔ x) | tanh(x) |
# | output | ten radial basis functions: the squared distance from F6 to a drawn 7 × 12 picture of each digit | ten linear sums |
# | loss | squared distance of the right class, with a term that keeps the wrong ones away | softmax with cross-entropy |
# | learning | stochastic gradient with a step for each weight from second derivatives | here gradient descent with momentum; in `lenet-edge build` Adam, batch normalisation while training, quantisation-aware epochs |
# | parameters | 60,000 | 61,706 |
# | error on MNIST | 0.95 %, with distorted training digits 0.8 % | see the report of the bundle that you build |
#
# The strangest of these is the table of C3. It kept the computation small, and it forced the maps
# to become different from one another. We can check that its numbers add up:

# %%
SEEN_BY_C3 = ["012", "123", "234", "345", "045", "015", "0123", "1234",
              "2345", "0345", "0145", "0125", "0134", "1245", "0235",
              "012345"]  # fmt: skip
table = np.array(
    [[str(below) in seen for seen in SEEN_BY_C3] for below in range(6)]
)
for row in table:
    print(" ".join("x" if seen else "." for seen in row))
sparse, full = 25 * table.sum() + 16, 25 * table.size + 16
print(f"{sparse:,} parameters instead of {full:,}")
print(f"in all: {156 + 12 + sparse + 32 + 48_120 + 10_164:,}")

# %% [markdown]
# The output of 1998 had fixed pictures as its targets, so that digits that look alike have codes
# that are alike. Today's softmax needs no such pictures. But note what the old one had for free: a
# picture that is far from all ten is not a digit. Our rejection score had to be trained for that.
#
# ## A page of your own
#
# `lenet-edge explain photo.jpg` makes a page like this for any digit of any picture, with the
# network of any bundle. Here is [the one for our 5](lenet5-explained.html): point at a map, and it
# shows the value, and the patch of the layer below that it came from.

# %%
Path("lenet5-explained.html").write_text(html_page(answers), encoding="utf-8")
print(f"read as {answers.label}, {answers.confidence:.4%}")

# %% [markdown]
# ## Exercises
#
# 1. Move the 5 by one pixel (`np.roll`), and by three. Which layer's maps change most, and which
#    least? Plot the logit of 5 against the shift.
# 2. Cover a patch of 6 × 6 pixels with black, at every place in turn. Where must ink not be missing?
#    Draw the answer as a map.
# 3. Set one map of C1 to 0 after the ReLU, and read all test digits again. Which kernel can the
#    network spare?
# 4. Round the weights of C3 to 4 bits (16 values) instead of 8. How many test digits does it cost?
#    And 2 bits?
# 5. Make our classic network sparse: multiply the weights and the gradients of `c3` by `table`,
#    repeated for the 25 weights of a kernel (mind the order: `patches` has all the pixels of one
#    map together). Does it learn?
# 6. Give it the activation of 1998, `1.7159 * np.tanh(2 / 3 * x)`. What has to change in
#    `through_tanh`?
# 7. Shift every training digit by a random pixel or none in each epoch. What happens to the gap
#    between training and validation?
# 8. Replace tanh by ReLU and the average by the maximum in `forward` and `backward`. You have built
#    the modern network; is it better on the test digits?
#
# Where to go from here: `lenet-edge build` trains the real thing, `lenet-edge convert` turns it
# into C for a microcontroller, and `lenet-edge read photo.jpg` reads your own handwriting.
