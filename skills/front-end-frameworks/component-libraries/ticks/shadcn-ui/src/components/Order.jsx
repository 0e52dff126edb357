import { Button } from "@/components/ui/button";
import { Card } from "./ui/card";
import { Input } from "@/components/ui/input";

export const Order = () => (
  <Card>
    <Input name="loaf" />
    <Button>Order</Button>
  </Card>
);
