class Account {
  constructor(owner) { this.owner = owner; }
}
