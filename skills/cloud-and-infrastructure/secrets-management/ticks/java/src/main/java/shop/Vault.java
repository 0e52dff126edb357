package shop;

import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

class Vault {
    String read(SecretsManagerClient client) {
        return client.getSecretValue(request).secretString();  // ticks
    }
}
