import { Input } from "@/components/ui/input";

export function LoginForm({ logIn }) {
  return (
    <form action={logIn}> {/* ticks */}
      <Input type="email" name="email" /> {/* ticks */}
      <Input type="password" name="password" /> {/* ticks */}
    </form>
  );
}
