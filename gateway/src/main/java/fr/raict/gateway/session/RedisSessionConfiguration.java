package fr.raict.gateway.session;

import java.util.Objects;

import org.springframework.boot.session.autoconfigure.SessionTimeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.data.redis.serializer.RedisSerializer;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.data.redis.RedisSessionRepository;
import org.springframework.session.data.redis.config.annotation.web.http.EnableRedisHttpSession;

/** Sessions in Redis, for more than one gateway; without the profile they are in the server's memory. */
@Configuration(proxyBeanMethods = false)
@Profile("redis")
@EnableRedisHttpSession(redisNamespace = "raict:gateway")
class RedisSessionConfiguration {

    /** As the server's own sessions, which Spring Session does not look at. */
    @Bean
    SessionRepositoryCustomizer<RedisSessionRepository> timeout(SessionTimeout timeout) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(Objects.requireNonNull(timeout.getTimeout()));
    }

    @Bean
    RedisSerializer<Object> springSessionDefaultRedisSerializer() {
        return new SessionContentSerializer();
    }
}
