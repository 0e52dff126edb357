export const Prices = ({ loaves }) => (
  <table>
    <thead>
      <tr>
        <th>Loaf</th>
      </tr>
    </thead>
    <tbody>{loaves.map(row)}</tbody>
  </table>
);
