package sightline.cli;

import java.util.ArrayList;
import java.util.List;

/** Cells in columns of which each is as wide as its widest cell; the last one ends where it ends. */
final class Table {

    private static final String GAP = "  ";

    private Table() {}

    /** The lines of {@code rows}, which have equally many cells. */
    static List<String> lines(List<List<String>> rows) {
        var lines = new ArrayList<String>();
        for (var row : rows) {
            var line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                var cell = row.get(column);
                boolean last = column == row.size() - 1;
                line.append(cell).append(last ? "" : " ".repeat(width(rows, column) - cell.length()) + GAP);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
