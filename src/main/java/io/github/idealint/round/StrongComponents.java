package io.github.idealint.round;

import java.util.Arrays;

/** The strongly connected components of a graph, by Tarjan's algorithm, without recursion and in linear time. */
final class StrongComponents {

    private static final int NONE = -1;

    private final int[][] edges;
    private final int[] number;
    private final int[] low;
    private final int[] next;
    private final int[] component;
    private final int[] open;
    private final int[] path;
    private int met;
    private int opened;
    private int deep;

    private StrongComponents(int[][] edges) {
        int size = edges.length;
        this.edges = edges;
        this.number = new int[size];
        this.low = new int[size];
        this.next = new int[size];
        this.component = new int[size];
        this.open = new int[size];
        this.path = new int[size];
    }

    /**
     * The component of each point: two have the same number if each can be reached from the other.
     *
     * @param edges for each point, the points that it leads to
     */
    static int[] components(int[][] edges) {
        return new StrongComponents(edges).walk();
    }

    private int[] walk() {
        Arrays.fill(component, NONE);
        for (int point = 0; point < edges.length; point++) {
            if (number[point] == 0) {
                enter(point);
            }
            while (deep > 0) {
                step(path[deep - 1]);
            }
        }
        return component;
    }

    private void enter(int point) {
        number[point] = ++met;
        low[point] = met;
        open[opened++] = point;
        path[deep++] = point;
    }

    private void step(int point) {
        if (next[point] == edges[point].length) {
            leave(point);
            return;
        }
        int to = edges[point][next[point]++];
        if (number[to] == 0) {
            enter(to);
        } else if (component[to] == NONE) {
            low[point] = Math.min(low[point], number[to]);
        }
    }

    private void leave(int point) {
        deep--;
        if (low[point] == number[point]) {
            close(point);
        }
        if (deep > 0) {
            low[path[deep - 1]] = Math.min(low[path[deep - 1]], low[point]);
        }
    }

    private void close(int point) {
        int last = NONE;
        while (last != point) {
            last = open[--opened];
            component[last] = point;
        }
    }
}
