// Lists what of this JDK fits the patterns of a file, the first argument, in the second, for jlink's --exclude-resources.
// Modules say which packages they have, and jlink takes none that misses one: a file of each stays.
void main(String[] arguments) throws IOException {
    var jdk = java.nio.file.FileSystems.getFileSystem(URI.create("jrt:/"));
    var modules = jdk.getPath("/modules");
    var patterns = Files.readAllLines(Path.of(arguments[0])).stream().filter(line -> !line.startsWith("#"))
            .map(line -> jdk.getPathMatcher("glob:/modules/" + line)).toList();
    var folders = new TreeMap<Path, List<Path>>();
    try (var files = Files.walk(modules)) {
        files.filter(file -> patterns.stream().anyMatch(pattern -> pattern.matches(file))).filter(Files::isRegularFile).sorted()
                .forEach(file -> folders.computeIfAbsent(file.getParent(), folder -> new ArrayList<>()).add(file));
    }
    Files.write(Path.of(arguments[1]), folders.entrySet().stream().flatMap(folder -> folder.getValue().stream()
            .skip(javax.lang.model.SourceVersion.isIdentifier(folder.getKey().getFileName().toString()) ? 1 : 0))
            .map(file -> "/" + modules.relativize(file)).toList());
}
