/** What may be a secret in a line of code, and what is one in a title. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { argumentMayFollow, mayShowSecret, secretMayFollow, showsSecret } from "../../src/text/secrets.ts";
import { linesWithSecrets, made } from "../support/secret-lines.ts";

describe.each(Object.entries(linesWithSecrets))("%s are hidden", (_, lines) => {
  test.each(lines)("%s", (line) => {
    expect(mayShowSecret(line)).toBe(true);
    expect(mayShowSecret(`        ${line}  # x`)).toBe(true);
  });
});

test.each([
  "",
  "def hash_password(text: str) -> str:",
  "from app.tokens import create_token",
  'import jwt from "jsonwebtoken"',
  "if token == other:",
  "if user.password is None:",
  "if not check_password(user, form):",
  "SELECT secret_count FROM t",
  "SELECT password FROM users",
  "    password VARCHAR(255) NOT NULL,",
  "private final PasswordEncoder passwordEncoder;",
  "app.include_router(router)",
  "assert response.status_code == 200",
  '@router.post("/token")',
  '@app.get("/users/{user_id}/passwords")',
  "for key, value in items:",
  "sorted(rows, key=len)",
  'JOIN orders ON orders.id = "a_b"',
  "import { useState } from 'react'",
  "npm run test:all",
  "uses: actions/checkout@v4",
  "git@github.com:ana/shop.git",
  "assert sha256(b'').digest_size == 32",
  "class OAuth2PasswordBearerTokenTest {",
  "def test_orders_return_404_for_unknown_users():",
  'description="When a machine stopped, for how long, and why.",',
  "# the machine learning model",
  "return redirect to the login page",
  "requests.get(url, auth=auth)",
  "serializer = OrderSerializer(orders, many=True)",
  "pass  # nothing to do yet",
  "INSERT INTO users (name) VALUES ('Ana Souza');",
  'CMD ["python", "app.py"]',
  'test: ["CMD", "curl", "--fail", "http://localhost:8000"]',
  "$statement = $pdo->prepare('SELECT a FROM b');",
  "wifi.begin();",
  'SECRET_KEY = os.environ["SECRET_KEY"]',
  'api_key = os.getenv("API_KEY")',
  "const secret = process.env.JWT_SECRET;",
  "password: process.env.DB_PASSWORD,",
  "'password' => env('DB_PASSWORD'),",
  "GITHUB_TOKEN: ${{ secrets.GITHUB_TOKEN }}",
  "POSTGRES_PASSWORD: ${POSTGRES_PASSWORD}",
  'let url = env::var("DATABASE_PASSWORD")?;',
  "password: str",
  "  password?: string;",
  "constructor(private token: string, private expiresIn: number) {}",
  "export const update = async (id: number, data: { email?: string, password?: string }) => {",
  "hashed = bcrypt.hashpw(password.encode(), bcrypt.gensalt())",
  "const passwordHash = await bcrypt.hash(password, 10);",
  "const isPasswordValid = await bcrypt.compare(password, user.password);",
  "'password' => Hash::make($request->password)",
  "token = create_token(user)",
  "password=form.password, email=form.email",
  "$token = $request->token;",
  'raise HTTPException(401, "Invalid token")',
  'throw new HttpError(400, "Refresh token is required");',
  '<input type="password" name="password" placeholder="Password">',
  "return omit(user.toJSON(), 'password');",
  'table.string("password");',
  "it('rejects an expired token', async () => {",
  "router.post('/auth/token', login);",
  "# the password is hashed before it is stored",
  "# a password is required",
  "- uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1",
  `<script src="app.js" integrity="${made("sha384-", 64)}"></script>`,
  'keys = ["name", "id"]',
  'roles("admin", "user")',
  'boto3.client("s3", region_name="eu-west-1")',
  'fetch("/search?q=joins&page=2")',
  "mysql -u root shop < schema.sql",
  "docker login ghcr.io",
  "psql -h localhost -U ana shop",
  "wget --tries=5 https://example.com/data.csv",
  "COPY orders FROM '/data/orders.csv';",
  "INSERT INTO users (name, email) VALUES",
  "allow_credentials=True,",
  'allow_headers=["*"],   # includes Authorization, Content-Type',
  '"Access-Control-Allow-Credentials": "true",',
  "persist-credentials: false",
  "id-token: write",
  "secrets: inherit",
  'const [form, setForm] = useState({ email: "", password: "" });',
  'authHeader := ""',
  "token = None  # set at login",
  "ACCESS_TOKEN_EXPIRE_MINUTES = 30",
  "JWT_EXPIRATION_MINUTES: int = 60*24",
  "const token = jwt.sign({ id: user.id }, secret, { expiresIn: '1h' });",
  'SECRET_KEY: str = os.environ["SECRET_KEY"]',
  "password_hash: Mapped[str] = mapped_column(String(255), nullable=False)",
  "credentials: HTTPAuthorizationCredentials = Depends(security),",
  'token_type: str = "bearer"',
  'headers={"WWW-Authenticate": "Bearer"},',
  'return {"access_token": access_token, "token_type": "bearer"}',
  "this.password = password;",
  "secret_key=MINIO_SECRET_KEY,",
  'password = request.form["password"]',
  "return bcrypt.checkpw(password.encode('utf-8'), self.password_hash.encode('utf-8'))",
  "password: z.string().min(8),",
  '@router.post("/login", response_model=TokenResponse)',
  "public class ResetPassword {",
  "throw new RequiredObjectIsNullException();",
  'connection = duckdb.connect(database=":memory:")',
])("code that only mentions a secret is shown: %s", (line) => {
  expect(mayShowSecret(line)).toBe(false);
});

test.each([
  "password:",
  "  password: |",
  "password: >-",
  "password = (",
  "PASSWORD = \\",
  "PASSWORD=",
  'options.put("password",',
  "<password>",
  "- name: DB_PASSWORD",
  '"password": {',
  "senha:",
  "  - --requirepass",
  'variable "db_password" {',
])("a value may follow on the next line: %s", (line) => {
  expect(secretMayFollow(line)).toBe(true);
});

test.each(["def login(password):", "if token:", "return password", "class Token:", "import token", "a = 1"])(
  "no value follows: %s",
  (line) => {
    expect(secretMayFollow(line)).toBe(false);
  },
);

test.each(["Client(", "psycopg2.connect(", "const token = jwt.sign(", "  encrypt(text,"])(
  "an argument may follow on the next line: %s",
  (line) => {
    expect(argumentMayFollow(line)).toBe(true);
  },
);

test.each(["def login(", "render(", "connect(url)", "export async function createUser("])(
  "no argument that is a secret follows: %s",
  (line) => {
    expect(argumentMayFollow(line)).toBe(false);
  },
);

test.each([
  made("Add key ghp_", 36),
  "Use AKIAIOSFODNN7EXAMPLE",
  "Fix postgres://ana:abc@localhost/db",
  "Fix redis://:abc@cache",
  "Connect with root:abc@tcp(db:3306)",
  "Clone https://abc@github.com/ana/x",
  "set password=hunter2",
  "password: hunter2 for staging",
  'password = "hunter"',
  "the password hunter2 is gone",
  "senha: banco123",
  "rotate token q7W2e9R4t1Y8u3I6",
  "--password=hunter",
  "backups/AKIAIOSFODNN7EXAMPLE.txt",
  "-----BEGIN PRIVATE KEY-----",
])("is one in a title or path: %s", (text) => {
  expect(showsSecret(text)).toBe(true);
});

test.each([
  "Hash passwords with bcrypt",
  "feat(auth): token: refresh before it expires",
  "Password: at least eight characters",
  "Fix secret: rotation",
  "Bump golang.org/x/crypto from 0.0.0-20220622213112-05595931fe9d to 0.17.0",
  "Revert d41d8cd98f00b204e9800998ecf8427e0123abcd",
  "Update actions/checkout@v4 to v5",
  "Bump @types/node to 24.19.2",
  "docs: node:20@sha256 is pinned",
  "src/auth/password_reset_2.py",
  "migrations/versions/3f2a1b4c5d6e_add_users.py",
  "assets/index-4f5a6b7c8d9e0f1a.js",
  "Primeiro commit: senha com hash",
  "Ana Souza",
])("is none in a title or path: %s", (text) => {
  expect(showsSecret(text)).toBe(false);
});

test.each([
  "password",
  "a",
  "-",
  "--password",
  "key=",
  ":",
  "@",
  "a:",
  "://",
  "'",
  '"/',
  " ",
  "mysql -",
  "set ",
  "insert into ",
  "Client(",
  'Client("a",',
  '("root",',
  "keys: [",
  "?key=",
  "secrets set ",
  "a.password.",
  "a.",
  "f(",
  "$password",
  "password is ",
  "echo a|",
  "password?: ",
  "uses: a@",
])("a line of %j is looked at in time", (piece) => {
  const line = piece.repeat(Math.ceil(2000 / piece.length)).slice(0, 2000);
  const begun = process.cpuUsage();
  for (let time = 0; time < 10; time++) {
    mayShowSecret(line);
    secretMayFollow(line);
    showsSecret(line);
  }
  const { user, system } = process.cpuUsage(begun);
  expect((user + system) / 1e6).toBeLessThan(1);
});

test("any text is looked at without an error", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect([mayShowSecret(text), secretMayFollow(text), showsSecret(text)]).toHaveLength(3);
    }),
  );
});
