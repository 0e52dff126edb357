import sinon from "sinon";

const one = sinon.fake.returns(1);
