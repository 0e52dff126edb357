class Orders {
    void business() { throw new BusinessException(); } // ticks
    void duplicateorder() { throw new DuplicateOrderException(); } // ticks
    void orderexists() { throw new OrderExistsException(); } // ticks
    void insufficientstock() { throw new InsufficientStockException(); } // ticks
    void conflict() { throw new ConflictException(); } // ticks
    void badrequest() { throw new BadRequestException(); } // ticks
    void forbidden() { throw new ForbiddenException(); } // ticks
    void unauthorized() { throw new UnauthorizedException(); } // ticks
}
