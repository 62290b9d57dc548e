"""Words as people type them, made comparable: Myanmar script, search folding, Zawgyi, the names of units."""
