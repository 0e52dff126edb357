/** Words for what must stay secret, as programs and people name it. */
import { isAscii } from "./ascii.ts";

/** Passwords, in the languages that learners write in. Whatever follows one may be the password. */
const passwords = [
  "password passwd passphrase passcode passwort kennwort losungswort pwd passw pswd psswrd parole parola haslo heslo",
  "senha contrasena contrasenya wachtwoord sifre lozinka geslo zaporka jelszo salasana losenord passord adgangskode",
  "kodeord fjalekalimi salasona slaptazodis sandi katalaluan pasahitza mdp motdepasse palavra-passe palavra-chave",
  "mot-de-passe mots-de-passe kata-sandi mat-khau numero-secreto",
  "пароль пароля паролем парола лозинка құпиясөз κωδικός συνθηματικό գաղտնաբառ პაროლი",
  "密码 密碼 口令 暗号 パスワード 暗証番号 パスフレーズ 비밀번호 패스워드 암호 รหัสผ่าน पासवर्ड পাসওয়ার্ড கடவுச்சொல்",
  "كلمة-المرور كلمة-السر كلمه-المرور رمز-عبور گذرواژه پاسورد סיסמה סיסמא",
  "identified-by",
];

/** Other secrets. Such a word also occurs in code that has none, so only some of what follows it counts. */
const others = [
  "secret token credential creds bearer authorization apikey dsn jwt cookie session-id sessionid csrf salt pepper hmac",
  "api-key access-key private-key signing-key encryption-key decryption-key master-key account-key shared-key",
  "service-key client-key auth-key storage-key ssh-key deploy-key license-key licence-key publishable-key",
  "subscription-key instrumentation-key webhook-key root-key session-key secret-key shared-access-signature",
  "connection-string connectionstring basic-auth basicauth http-auth digest-auth auth-header passkey psk mnemonic seed-phrase recovery-phrase",
  "segredo secreto clave chave chiave geheim geheimnis sekret tajne hemlighet hemmelig salaisuus zugangsdaten",
  "rahasia secure-string schlussel cle-secrete cle-privee cle-api jeton segreto",
  "секрет ключ токен таємниця 密钥 密鑰 金鑰 秘密 令牌 トークン 秘密鍵 비밀 토큰 مفتاح سر-خفي מפתח",
];

/** Too short to be looked for inside other words. */
const whole = "pass pin otp mfa cvv ssn";

/** Letters with a mark that Unicode does not take apart. */
const undecomposed = new Map(
  ["łl", "øo", "đd", "ıi", "ßs"].map(([letter = "", plain = ""]) => [letter, plain]),
);

/** A text in lower case without accents, in which {@link passwordWord} and {@link secretWord} are found. */
export function folded(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[łøđıß]/g, (letter) => undecomposed.get(letter) ?? letter);
}

function anyWord(lists: readonly string[]): string {
  return lists
    .flatMap((list) => folded(list).split(" "))
    .map((word) => word.replaceAll("-", String.raw`[-_.\s]?`))
    .join("|");
}

/** Matches a word for a password anywhere in a folded text. */
export const passwordWord = anyWord(passwords);

/** Matches any word for a secret in a folded text; the short ones only where a name begins and ends. */
export const secretWord = `${passwordWord}|${anyWord(others)}|(?<![a-z])(?:${whole.replaceAll(" ", "|")})(?![a-z])|(?:pass|pw)(?![a-z])`;
