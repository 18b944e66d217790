package madoguchi.screen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Lets a controller method ask for the [CommandId] of its request: the header `Command-Id`, or the field `commandId`.
class CommandIds implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CommandId.class;
    }

    @Override
    public CommandId resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        @Nullable String header = request.getHeader(CommandId.HEADER);
        @Nullable String text = header == null ? request.getParameter(CommandId.FIELD) : header;
        if (text == null) {
            throw ScreenError.COMMAND_WITHOUT_ID.failure();
        }
        return CommandId.of(text);
    }
}
