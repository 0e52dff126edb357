import lightning


class Digits(lightning.LightningModule):
    def training_step(self, batch, index):
        return self.loss(batch)
