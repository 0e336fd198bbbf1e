# All images of Kapitaalbrug. docker-compose.yml says which is built how; by hand:
#   docker build --build-arg MODULE=gateway -t kapitaalbrug/gateway .
#   docker build --target stand-in -t kapitaalbrug/stand-in .
#   docker build --target keycloak -t kapitaalbrug/keycloak .
ARG KEYCLOAK_VERSION=26.7.3

# --- the whole build, once for all images -----------------------------------------------------
FROM node:24.18.0-bookworm-slim AS node

FROM maven:3.9.11-eclipse-temurin-25 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules/npm /usr/local/lib/node_modules/npm
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
ENV MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm \
    mvn -B -ntp -DskipTests -Dspotless.check.skip=true \
      -pl gateway,applicant-service,assessment-service,financing-service,portal,local-stack -am \
      package

# --- what every image of ours runs on ---------------------------------------------------------
FROM eclipse-temurin:25.0.4_7-jre-noble AS runtime
COPY --chmod=0555 deploy/healthcheck /usr/local/bin/healthcheck
WORKDIR /application

# --- the stand-ins for the trade register and for mail ----------------------------------------
FROM runtime AS stand-in
COPY --from=build /source/local-stack/target/lib/ lib/
USER 10001:10001
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=50", "-Xss512k", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError", "-Duser.timezone=UTC", "-cp", "lib/*", "nl.kapitaalbrug.localstack.StandInApplication"]

# --- Keycloak, with its build-time options fixed and the realm file in place ------------------
FROM quay.io/keycloak/keycloak:${KEYCLOAK_VERSION} AS keycloak
ENV KC_DB=dev-file \
    KC_HEALTH_ENABLED=true \
    KC_FEATURES_DISABLED=ciba,device-flow,kerberos,impersonation
RUN /opt/keycloak/bin/kc.sh build && mkdir -p /opt/keycloak/data/h2 /opt/keycloak/data/tmp
COPY --chmod=0444 keycloak-adapter/src/main/resources/keycloak/kapitaalbrug-realm.json /opt/keycloak/data/import/kapitaalbrug-realm.json
COPY --chmod=0555 deploy/healthcheck /usr/local/bin/healthcheck
USER 1000:0

# --- a service, the portal or the gateway -----------------------------------------------------
FROM runtime AS layers
ARG MODULE
WORKDIR /layers
COPY --from=build /source/${MODULE}/target/${MODULE}-*.jar application.jar
RUN java -Djarmode=tools -jar application.jar extract --layers --destination extracted

FROM runtime AS service
# what changes least comes first
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/spring-boot-loader/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./
USER 10001:10001
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=50", "-Xss512k", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "-Duser.timezone=UTC", "-jar", "application.jar"]
