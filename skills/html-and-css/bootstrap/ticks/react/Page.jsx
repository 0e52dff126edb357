import { Row, Card } from "react-bootstrap";

export const Page = () => (
  <Row>
    <Card>Text</Card>
  </Row>
);
