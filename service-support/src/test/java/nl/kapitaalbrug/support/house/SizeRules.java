package nl.kapitaalbrug.support.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Limits of size, read from the source by the compiler's own parser: a type has at most 300 lines,
 * a method 40, and 6 parameters unless it is the canonical constructor of a record.
 */
public final class SizeRules {

    /** Lines of a top-level type. */
    public static final int MAX_TYPE = 300;

    /** Lines of a method. */
    public static final int MAX_METHOD = 40;

    /** Parameters of a method. */
    public static final int MAX_PARAMETERS = 6;

    private SizeRules() {}

    /** Checks the source of the module that the test runs in: {@code src/main/java}. */
    public static void check() {
        check(Path.of("src/main/java"));
    }

    /**
     * Checks every file under that folder.
     *
     * @throws AssertionError with everything that is too large
     */
    public static void check(Path sources) {
        List<String> found = violations(sources);
        if (!found.isEmpty()) {
            throw new AssertionError("Too large:\n" + String.join("\n", found));
        }
    }

    static List<String> violations(Path sources) {
        List<String> found = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> walk = Files.walk(sources);
                StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> all = walk.filter(path -> path.toString().endsWith(".java")).toList();
            if (all.isEmpty()) {
                throw new AssertionError("No source was found under (%s)".formatted(sources));
            }
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjectsFromPaths(all));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Sizes(unit, positions, found).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The source (%s) cannot be read".formatted(sources), e);
        }
        return found;
    }

    private static final class Sizes extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> found;
        private final LineMap lines;

        Sizes(CompilationUnitTree unit, SourcePositions positions, List<String> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
            this.lines = unit.getLineMap();
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            report(type, type.getSimpleName().toString(), linesOf(type), MAX_TYPE, "lines");
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            String name = method.getName().toString();
            report(method, name, linesOf(method), MAX_METHOD, "lines");
            if (!"<init>".equals(name)) {
                int count = method.getParameters().size();
                report(method, name, count, MAX_PARAMETERS, "parameters");
            }
            return super.visitMethod(method, nothing);
        }

        private int linesOf(Tree tree) {
            long first = positions.getStartPosition(unit, tree);
            long last = positions.getEndPosition(unit, tree);
            return last < 0
                    ? 1
                    : (int) (lines.getLineNumber(last) - lines.getLineNumber(first) + 1);
        }

        private void report(Tree tree, String name, int size, int max, String what) {
            if (size > max) {
                long line = lines.getLineNumber(positions.getStartPosition(unit, tree));
                found.add(
                        "%s:%d %s has %d %s, at most %d are allowed"
                                .formatted(
                                        unit.getSourceFile().getName(),
                                        line,
                                        name,
                                        size,
                                        what,
                                        max));
            }
        }
    }
}
