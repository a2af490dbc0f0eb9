"""Relations after many days in one step, and where tension settles: what many single days must come to."""

from sim.world.equations import Array, TensionFlow, share_left


def cooperation_after_days(stock: Array, days: float, half_life: float) -> Array:
    """Cooperation stock (any shape) after ``days`` without an act: halves each half-life."""
    return stock * share_left(days, half_life)


def tension_after_days(tension: Array, days: float, grievance: Array, k3: float, k4: float) -> Array:
    """Tension (n x n, 0-10) after ``days`` without an act, by Richardson coupling and decay, clipped at the end."""
    return TensionFlow.over(days, grievance, k3, k4).apply(tension)


def richardson_equilibrium(k: float, a: float, g: float, l: float, b: float, h: float) -> tuple[float, float]:  # noqa: E741
    """Resting point of x' = k y - a x + g, y' = l x - b y + h, in Richardson's letters.

    x* = (k h + b g) / (a b - k l), y* = (l g + a h) / (a b - k l). Raises ValueError unless a b > k l (stability).
    """
    determinant = a * b - k * l
    if determinant <= 0.0:
        raise ValueError("unstable: Richardson's race has a resting point that attracts only when a b > k l")
    return (k * h + b * g) / determinant, (l * g + a * h) / determinant


def legitimacy_after_days(legitimacy: Array, days: float, half_life: float, rest: float) -> Array:
    """Legitimacy (0-100) after ``days``: the distance to ``rest`` halves each half-life."""
    return rest + (legitimacy - rest) * share_left(days, half_life)
