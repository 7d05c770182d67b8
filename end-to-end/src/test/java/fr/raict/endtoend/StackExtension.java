package fr.raict.endtoend;

import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the parts of the running system to tests that ask for them. All are closed after the last test. */
final class StackExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(StackExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Stack.class || type == Browsers.class || type == Mails.class || type == Api.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var store = context.getRoot().getStore(NAMESPACE);
        var stack = store.computeIfAbsent(Start.class, _ -> new Start(), Start.class).stack();
        var type = parameter.getParameter().getType();
        if (type == Browsers.class) {
            return store.computeIfAbsent(type, _ -> new Browsers(), Browsers.class);
        }
        if (type == Mails.class) {
            return store.computeIfAbsent(type, _ -> new Mails(stack.mails()), Mails.class);
        }
        if (type == Api.class) {
            return store.computeIfAbsent(type, _ -> new Api(stack), Api.class);
        }
        return stack;
    }

    /** The one try to start the stack: when it failed, every test says so at once. */
    private static final class Start implements AutoCloseable {

        private final CompletableFuture<Stack> stack = new CompletableFuture<>();

        Start() {
            try {
                stack.complete(new Stack());
            } catch (IllegalStateException e) {
                stack.completeExceptionally(e);
            }
        }

        Stack stack() { return stack.join(); }

        @Override
        public void close() {
            if (!stack.isCompletedExceptionally()) {
                stack.join().close();
            }
        }
    }
}
