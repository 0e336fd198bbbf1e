package nl.kapitaalbrug.support.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/** Reads bodies with the {@link StrictReader}; a stated character set must be UTF-8. */
public final class StrictJsonConverter extends JacksonJsonHttpMessageConverter {

    private final StrictReader reader;

    /** With the {@linkplain JsonMappers#strict() strict mapper}. */
    public StrictJsonConverter(JsonMapper mapper) {
        super(mapper);
        this.reader = new StrictReader(mapper);
        setSupportedMediaTypes(
                List.of(MediaType.APPLICATION_JSON, new MediaType("application", "*+json")));
    }

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
        return super.canRead(type, mediaType)
                && (mediaType == null
                        || mediaType.getCharset() == null
                        || StandardCharsets.UTF_8.equals(mediaType.getCharset()));
    }

    @Override
    public Object read(
            ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints)
            throws IOException {
        return reader.read(message.getBody().readAllBytes(), getJavaType(type.getType(), null));
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
        return reader.read(message.getBody().readAllBytes(), getJavaType(type, null));
    }
}
