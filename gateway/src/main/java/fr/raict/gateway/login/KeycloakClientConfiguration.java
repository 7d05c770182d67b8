package fr.raict.gateway.login;

import java.time.Duration;
import java.util.Map;

import fr.raict.gateway.site.PublicAddress;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * The gateway as Keycloak's client. The endpoints are written out instead of discovered, so that the gateway starts while
 * Keycloak is still starting; calls have short timeouts, so that a slow Keycloak holds nobody up.
 */
@Configuration(proxyBeanMethods = false)
class KeycloakClientConfiguration {

    private static final HttpClientSettings TIMEOUTS = HttpClientSettings.defaults()
            .withTimeouts(Duration.ofSeconds(2), Duration.ofSeconds(5));

    /** Without the client's own retries, which would wait a second and spend a code or refresh token twice. */
    private final ClientHttpRequestFactory http = ClientHttpRequestFactoryBuilder.httpComponents()
            .withHttpClientCustomizer(HttpClientBuilder::disableAutomaticRetries)
            .build(TIMEOUTS);

    @Bean
    ClientRegistration gatewayAtKeycloak(Keycloak keycloak, PublicAddress address) {
        return ClientRegistration.withRegistrationId(Keycloak.REGISTRATION)
                .clientId("gateway")
                .clientSecret(keycloak.gatewaySecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(address.origin() + "/login/oauth2/code/{registrationId}")
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE, OidcScopes.EMAIL)
                .issuerUri(keycloak.issuer().toString())
                .authorizationUri(keycloak.browserEndpoint("auth"))
                .tokenUri(keycloak.backChannelEndpoint("token"))
                .jwkSetUri(keycloak.backChannelEndpoint("certs"))
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .providerConfigurationMetadata(Map.of("end_session_endpoint", keycloak.browserEndpoint("logout")))
                .build();
    }

    @Bean
    ClientRegistrationRepository clientRegistrations(ClientRegistration gatewayAtKeycloak) {
        return new InMemoryClientRegistrationRepository(gatewayAtKeycloak);
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(tokenEndpoint());
        return client;
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshTokenExchange() {
        var client = new RestClientRefreshTokenTokenResponseClient();
        client.setRestClient(tokenEndpoint());
        return client;
    }

    /** As Spring Security's own, which has no timeouts: signature, issuer, audience and times; the nonce at the login. */
    @Bean
    JwtDecoderFactory<ClientRegistration> idTokenDecoder(ClientRegistration client, Keycloak keycloak) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(keycloak.backChannelEndpoint("certs"))
                .restOperations(new RestTemplate(http))
                .build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(), new OidcIdTokenValidator(client)));
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return _ -> decoder;
    }

    private RestClient tokenEndpoint() {
        return RestClient.builder()
                .requestFactory(http)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
