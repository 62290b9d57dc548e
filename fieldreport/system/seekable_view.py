"""A file for reading that is made of something else: it knows its size and its place."""

import io


class SeekableView(io.RawIOBase):
    """The part of a raw file that is the same whatever it is made of; a subclass adds `readinto`."""

    def __init__(self) -> None:
        super().__init__()
        self._position = 0
        self.size = 0
        """Bytes from beginning to end; set by the subclass."""

    def readable(self) -> bool:
        """Return True."""
        return True

    def seekable(self) -> bool:
        """Return True."""
        return True

    def tell(self) -> int:
        """Return the position, counted from the beginning."""
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Go to a place, also behind the end (where reads return nothing), and return it."""
        self._refuse_if_closed()
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self.size}[whence]
        if base + offset < 0:
            raise ValueError("negative position")
        self._position = base + offset
        return self._position

    def _refuse_if_closed(self) -> None:
        if self.closed:
            raise ValueError("used after close")
