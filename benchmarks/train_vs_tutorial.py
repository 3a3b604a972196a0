"""``lenet-edge bench train`` as a script: our quick preset beside the tutorials' recipe."""

from lenet_edge.commands.bench_train import command

if __name__ == "__main__":
    command()
