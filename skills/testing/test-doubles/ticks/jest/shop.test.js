const one = jest.fn();  // ticks
jest.mock("./mail.js");  // ticks
jest.spyOn(shop, "mail");  // ticks
one.mockReturnValue(1);  // ticks
one.mockResolvedValue(1);  // ticks
one.mockRejectedValue(1);  // ticks
one.mockImplementation(() => 1);  // ticks
expect(one).toHaveBeenCalled();  // ticks
expect(one).toBeCalled();  // ticks
expect(one).toHaveReturned();  // ticks
