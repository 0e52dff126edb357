import { Container, Card } from "react-bootstrap";

export const Page = () => (
  <Container>
    <Card>Text</Card>
  </Container>
);
