/** Lines with secrets in less usual forms, by kind. */

/** Put together here, so that no scanner takes the tests for a leak. */
export const made = (start: string, length: number): string =>
  start + "q7W2e9R4t1Y8u3I6o5P0a9S2d7F4g1H8j3K6l5Z0x9C2v7B4n1M8".repeat(3).slice(0, length);

/** By kind. */
export const furtherLines: Record<string, readonly string[]> = {
  "lists of keys": [
    'keys: ["abc"]',
    "app.keys = ['abc', 'def'];",
    'cookieSession({ name: "s", keys: ["abc"] })',
  ],
  "clients made with a password": [
    'Client("host", "root", "abc")',
    'new Sequelize("shop", "root", "abc", { dialect: "mysql" })',
    'Minio("h:9000", "minio", "abc", secure=False)',
    'new RedisClient("host", 6379, "abc")',
    'praw.Reddit("id", "abc", "agent")',
    'Net::SSH.start("host", "ana", "abc")',
    'Mysql2::Client.new("localhost", "root", "abc")',
    'open_shop("db", "postgres", "abc")',
    'OpenAI("abc")',
    "bot.run('abc')",
    'new SymmetricSecurityKey(Encoding.UTF8.GetBytes("abc"))',
    'cipher_key = b"abc"',
  ],
  "keys in addresses": [
    'fetch("https://example.com/api?user=ana&pwd=abc")',
    'fetch("https://example.com/data?q=x&appid=abcd")',
    'fetch("https://example.com/api?key=abcd")',
    '"https://s3.example.com/b/k?X-Amz-Signature=abcd"',
    '"cache:6380,auth=abc"',
    '"nats://abc@mq:4222"',
    '"https://api.telegram.org/bot1:abc/sendMessage"',
    '"https://x.webhook.office.com/webhookb2/abc"',
    'curl -H "X-Auth: abc" https://example.com',
  ],
  "commands that log in": [
    "podman login -u ana -p abc",
    "helm registry login -u ana -p abc",
    "http -a ana:abc https://example.com",
    "cqlsh -u ana -p abc",
    "bcp t out f -S h -U sa -P abc",
    "lftp -u ana,abc h",
    "unrar x -pabc a.rar",
    "ldapsearch -D cn=admin -w abc",
    "fly secrets set DB=abc",
    "aws configure set aws_secret_access_key abc",
    "npm config set //registry.npmjs.org/:_authToken abc",
    "rabbitmqctl add_user ana abc",
    "echo abc | passwd --stdin ana",
    "kinit ana <<< abc",
    "EXEC sp_addlogin 'ana', 'abc';",
  ],
  "keys without their frame": [
    made("MIIEvQIBADANBgkqhkiG9w0BAQEFAASC", 8),
    `b64decode("${"LS0tLS1"}CRUdJTiBQUklWQVRF")`,
    'mnemonic = "apple banana cherry"',
  ],
  "words about a password": [
    "# password is abc",
    "# the password is: abc",
    "// the admin password is 'abc'",
    'print("Use ana / abcdef1 to log in")',
  ],
  "settings with something to fall back to": [
    'password = os.environ.get("DB_PASSWORD", "abc")',
    'const secret = process.env.JWT_SECRET ?? "abc";',
    "DB_PASSWORD: ${DB_PASSWORD:-abc}",
    "password: ${DB_PASSWORD:abc}",
    'const secret = config.get("jwt.secret") || "abc";',
    'token = sign(user) + "abc"',
    "password = abc(def)ghi",
    "spring.datasource.password=abc",
    "pin = check(4711)",
    "password=$ecret1",
  ],
};
