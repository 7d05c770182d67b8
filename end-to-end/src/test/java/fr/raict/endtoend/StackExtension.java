package fr.raict.endtoend;

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
        var stack = store.computeIfAbsent(Stack.class, _ -> new Stack(), Stack.class);
        var type = parameter.getParameter().getType();
        if (type == Browsers.class) return store.computeIfAbsent(type, _ -> new Browsers(), Browsers.class);
        if (type == Mails.class) return new Mails(stack.mails());
        if (type == Api.class) return store.computeIfAbsent(type, _ -> new Api(stack), Api.class);
        return stack;
    }
}
