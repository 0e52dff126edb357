<?php
class SaleRepository
{
    public function totals()
    {
        return $this->createQueryBuilder('sale')
            ->innerJoin('sale.items', 'item') // ticks
            ->groupBy('sale.shop') // ticks
            ->orderBy('sale.total', 'DESC') // ticks
            ->getQuery();
    }
}
