package fr.raict.agenda.versions;

import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;

/** A version is described as what it is on the wire: the text of an entity tag. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    static {
        SpringDocUtils.getConfig().replaceWithClass(SeenVersion.class, String.class);
    }
}
