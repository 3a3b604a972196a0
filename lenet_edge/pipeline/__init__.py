"""The steps behind ``train``, ``convert`` and ``build``, each in a module of its own."""
