package sightline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever reads the model finds its public types and constants explained. That comments are valid is for the compiler to
 * say: {@code -Xdoclint} in {@code pom.xml}.
 */
class DocumentationTest {

    @ParameterizedTest
    @ValueSource(strings = {"model", "analysis", "scenario"})
    void publicTypesAndConstantsAreDocumented(String name) throws IOException {
        List<Path> files;
        try (var found = Files.walk(Path.of("src/main/java/sightline", name))) {
            files = found.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
        assertThat(files).isNotEmpty();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            assertThat(undocumented(manager.getJavaFileObjectsFromPaths(files)))
                    .as("public types and constants without a documentation comment").isEmpty();
        }
    }

    @Test
    void whatIsMissingIsFound() throws IOException {
        var source = """
                public interface Shape {
                    enum Kind { ROUND, /** Has corners. */ ANGULAR }
                    /** A circle; r is its radius in metres. */
                    record Circle(double r) implements Shape { static final int HIDDEN = 1; }
                }
                /** Nobody else sees it. */
                class Own { public enum Inner { ONE } }
                """;
        var file = new SimpleJavaFileObject(URI.create("memory:///Shape.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        assertThat(undocumented(List.of(file))).containsExactly("Shape", "Shape.Kind", "Shape.Kind.ROUND");
    }

    private static List<String> undocumented(Iterable<? extends JavaFileObject> files) throws IOException {
        var task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, null, null, null, files);
        var search = new Search(DocTrees.instance(task));
        for (var unit : task.parse()) {
            search.scan(unit, "");
        }
        return search.undocumented;
    }

    /** Goes through the types that other packages see; what is handed down is the name of the type outside, with a dot. */
    private static final class Search extends TreePathScanner<Void, String> {

        private final DocTrees comments;
        private final List<String> undocumented = new ArrayList<>();

        Search(DocTrees comments) {
            this.comments = comments;
        }

        @Override
        public Void visitClass(ClassTree type, String outside) {
            if (isPublic(type.getModifiers())) {
                String name = outside + type.getSimpleName();
                expectComment(name);
                super.visitClass(type, name + ".");
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree field, String outside) {
            if (field.getModifiers().getFlags().contains(Modifier.STATIC) && isPublic(field.getModifiers())) {
                expectComment(outside + field.getName());
            }
            return null;
        }

        /** Nothing inside a method is public. */
        @Override
        public Void visitMethod(MethodTree method, String outside) {
            return null;
        }

        private boolean isPublic(ModifiersTree modifiers) {
            var parent = getCurrentPath().getParentPath().getLeaf();
            return modifiers.getFlags().contains(Modifier.PUBLIC) || parent.getKind() == Tree.Kind.INTERFACE;
        }

        private void expectComment(String name) {
            if (comments.getDocCommentTree(getCurrentPath()) == null) {
                undocumented.add(name);
            }
        }
    }
}
