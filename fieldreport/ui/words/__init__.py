"""Words that several pages say alike."""
