"""Those who come in crowds pass one after another."""

import gevent
from gevent.event import Event

from web.turnstile import Turnstile


def test_they_pass_in_the_order_they_came_and_the_loop_turns_between_two():
    turnstile, order = Turnstile(), []

    def pass_through(name):
        turnstile.enter()
        order.append(name)

    def beside():
        while len(order) < 6:
            order.append("turn") if order[-1:] != ["turn"] else None
            gevent.sleep(0)

    passing = [gevent.spawn(pass_through, n) for n in range(3)]
    gevent.joinall([*passing, gevent.spawn(beside)], raise_error=True)
    assert [one for one in order if one != "turn"] == [0, 1, 2]
    assert order.index("turn") < order.index(1)


def test_whoever_passes_alone_keeps_the_rest_waiting_until_done():
    turnstile, done, inside = Turnstile(), Event(), []

    def pass_through(name):
        with turnstile.alone():
            inside.append(name)
            done.wait()

    passing = [gevent.spawn(pass_through, n) for n in range(5)]
    gevent.idle()
    assert inside == [0]
    done.set()
    gevent.joinall(passing, raise_error=True)
    assert inside == [0, 1, 2, 3, 4]


def test_a_fault_inside_lets_the_next_one_pass():
    turnstile = Turnstile()

    def fail():
        with turnstile.alone():
            raise ValueError("mine")

    failing = gevent.spawn(fail)
    failing.join()
    assert isinstance(failing.exception, ValueError)
    with turnstile.alone():
        pass
