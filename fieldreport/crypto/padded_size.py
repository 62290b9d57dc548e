"""Sizes rounded up, so that they tell little about what is inside (Padmé)."""


def padme(size: int) -> int:
    """Round *size* up to the next allowed one: Padmé (Nikitin et al., PETS 2019, section 4).

    Of a size's binary digits only the first log2(log2(size)) may be other than zero: at most 12 % are added, and an
    observer learns O(log log size) bits.
    """
    if size < 2:  # noqa: PLR2004 - 0 and 1 have no exponent to speak of
        return size
    exponent = size.bit_length() - 1
    low_bits = exponent - exponent.bit_length()
    mask = (1 << max(low_bits, 0)) - 1
    return (size + mask) & ~mask
