package fr.raict.platform.openapi;

import java.net.URI;
import java.util.List;

import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.platform.security.Caller;
import fr.raict.platform.security.SecurityConfiguration;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Lets everybody read the description of the API, which is no handler of ours and so declares no access. */
@AutoConfiguration(before = SecurityConfiguration.class)
public class OpenApiConfiguration {

    static {
        // Comes from the token, not from the request.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
        // Is on the wire the text of entity tags.
        SpringDocUtils.getConfig().replaceWithClass(SeenVersion.class, String.class);
    }

    private final Sentences sentences = new Sentences();
    private final SchemaNames names = new SchemaNames();

    @Bean
    @Order(0)
    SecurityFilterChain openApi(HttpSecurity http, @Value("${springdoc.api-docs.path}") String path) {
        return http.securityMatcher(path).authorizeHttpRequests(requests -> requests.anyRequest().permitAll()).build();
    }

    @Bean
    OpenAPI description(@Value("${spring.application.name}") String service,
            @Value("${raict.public-url}") URI publicUrl, @Value("${raict.issuer}") String issuer) {
        return new OpenAPI()
                .info(new Info().title("RAICT " + service).version("1").license(new License().name("Apache-2.0"))
                        .description(sentences.ofOperation(service).orElse("")))
                .servers(List.of(new Server().url(publicUrl.toString())))
                .components(new Components()
                        .addSecuritySchemes(DescribedOperations.BEARER, new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT")
                                .description("An access token of " + issuer)));
    }

    @Bean
    ModelConverter namedSchemas(ObjectMapperProvider json) { return new ModelResolver(json.jsonMapper(), names); }

    @Bean
    DescribedOperations describedOperations() { return new DescribedOperations(sentences); }

    @Bean
    @Order(0)
    GlobalOpenApiCustomizer problemSchema() {
        return api -> api.getComponents().addSchemas(DescribedOperations.PROBLEM, problem());
    }

    @Bean
    @Order(1)
    DescribedSchemas describedSchemas() { return new DescribedSchemas(sentences, names); }

    private static Schema<?> problem() {
        return new ObjectSchema().description("A refusal (RFC 9457), in the language of the request.")
                .addProperty("type", new StringSchema().format("uri"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema().format("uri-reference"))
                .addProperty("errors", new ArraySchema().items(new ObjectSchema()
                        .addProperty("field", new StringSchema()).addProperty("message", new StringSchema())
                        .required(List.of("field", "message"))))
                .required(List.of("type", "title", "status"));
    }
}
