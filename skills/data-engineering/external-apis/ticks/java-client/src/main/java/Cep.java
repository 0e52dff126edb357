import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

class Cep {
    String find(String cep) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("https://viacep.com.br/ws/" + cep + "/json/")).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body(); // ticks
    }
}
