// Writes a style sheet as JavaFX keeps it in memory, which is quicker to read than its text: the first argument to the second.
void main(String[] arguments) throws IOException {
    javafx.css.Stylesheet.convertToBinary(new File(arguments[0]), new File(arguments[1]));
}
