import sinon from "sinon";

const one = sinon.stub();  // ticks
const two = sinon.mock(shop);  // ticks
const three = sinon.spy();  // ticks
const four = sinon.fake();  // ticks
const five = sinon.fake.returns(1);  // ticks
one.returns(1);  // ticks
one.resolves(1);  // ticks
one.rejects(1);  // ticks
one.throws(1);  // ticks
