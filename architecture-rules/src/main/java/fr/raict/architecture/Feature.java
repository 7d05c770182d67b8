package fr.raict.architecture;

import com.tngtech.archunit.core.domain.JavaClass;

/** The place of a class: {@code fr.raict.<service>.<feature>.<layer>}; parts that it has not are empty. */
record Feature(String service, String name, String layer) {

    static Feature of(JavaClass type) {
        var parts = type.getBaseComponentType().getPackageName().split("\\.", -1);
        if (parts.length < 4 || !parts[0].equals("fr") || !parts[1].equals("raict")) {
            return new Feature("", "", "");
        }
        return new Feature(parts[2], parts[3], parts.length > 4 ? parts[4] : "");
    }

    boolean isOfTheSameServiceAs(Feature other) {
        return !service.isEmpty() && service.equals(other.service);
    }

    boolean isADomainOf(String ofService) {
        return !service.isEmpty() && service.equals(ofService) && layer.equals("domain");
    }
}
