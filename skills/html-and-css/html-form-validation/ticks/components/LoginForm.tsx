import { Input } from "@/components/ui/input";

export function LoginForm({ logIn }) {
  return (
    <form action={logIn}>
      <Input type="text" name="user" required /> {/* ticks */}
      <Input type="password" name="password" minLength={8} /> {/* ticks */}
    </form>
  );
}
