<?php
use App\Entity\Loaf;

class LoafController
{
    public function __construct(private $em, private LoafRepository $loaves) {}

    public function show($id)
    {
        return $this->loaves->findBy($id); // ticks
    }

    public function create()
    {
        $this->em->persist(new Loaf()); // ticks
        $this->em->flush();
    }

    public function update(Loaf $loaf)
    {
        $loaf->setName('rye');
        $this->em->flush(); // ticks
    }

    public function delete(Loaf $loaf)
    {
        $this->em->remove($loaf); // ticks
        $this->em->flush();
    }
}
