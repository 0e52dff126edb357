import lightning


class Digits(lightning.LightningModule):
    def forward(self, images):
        return self.network(images)
