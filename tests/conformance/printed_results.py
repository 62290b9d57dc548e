"""What a suite that is run by hand prints: a line for each part, and one for each vector that does not hold."""

from collections.abc import Iterable, Sequence


def print_results(parts: Iterable[tuple[str, Sequence[tuple[str, str | None]]]]) -> int:
    """Print parts with their vectors, each with its problem or None; 1 says that one failed, or that there are none."""
    passed = failed = 0
    for part, results in parts:
        problems = [(vector, problem) for vector, problem in results if problem is not None]
        print(f"{part}: {len(results) - len(problems)} of {len(results)}", flush=True)
        for vector, problem in problems:
            print(f"  {vector}: {problem}")
        passed += len(results) - len(problems)
        failed += len(problems)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0
