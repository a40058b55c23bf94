"""How the shipped parser is trained and measured; needs PyTorch, is not installed."""
