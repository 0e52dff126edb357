import type { GetServerSideProps } from "next";

export const getServerSideProps: GetServerSideProps = async () => ({ props: {} });
export default function Sales() {}
