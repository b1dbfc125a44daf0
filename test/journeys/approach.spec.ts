/** A candidate is approached: the plan, a contact on the road that is put right, a meeting, and what Today says of it. */
import { expect, test } from './journey.ts';
import { expectAccessible, newcomer, startCompany } from './newcomer.ts';
import { openSample } from './sample-pages.ts';

test('A newcomer is told what to do next, plans an approach, notes a contact and corrects it in the open', async ({
  page,
}) => {
  await startCompany(page, newcomer('Lotus Sensors', 'Lan Nguyễn'));
  await expect(page.locator('#steps').getByRole('listitem').first()).toContainText('Import your sales');
  await page.getByRole('link', { name: 'Look for a partner' }).click();
  // What lies near is told first: here it is this very page.
  await expect(page.getByRole('complementary', { name: 'Next best step' })).toContainText(
    'Rank candidates – on this page',
  );
  await page.getByLabel('What do we call this selection?').fill('A distributor for Germany');
  await page.getByRole('button', { name: 'Begin the selection' }).click();
  await page.getByRole('button', { name: 'Add a candidate' }).click();
  await page.getByLabel('Name of the company').fill('Weserkamp');
  await page.getByLabel(/Where did we find them/).selectOption({ label: 'Trade fair' });
  await page.getByRole('button', { name: 'Put on the list' }).click();
  await expect(page.getByText('Weserkamp is on the list')).toBeVisible();

  await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Approach' }).click();
  await page.getByRole('link', { name: 'Weserkamp', exact: true }).click();
  await page.getByRole('button', { name: 'Write the plan' }).click();
  await page.getByLabel('What we know of them').fill('They want a second maker in Asia.');
  await page.getByLabel('What we give first').fill('Twenty sensors on loan.');
  await page.getByLabel('Next step').fill('Send the price list');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('There is one thing to put right')).toBeVisible();
  await page.getByLabel('By when').fill('2099-03-31');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Twenty sensors on loan.')).toBeVisible();

  await page.getByRole('button', { name: 'Note a contact' }).click();
  await page.getByLabel('Whom of them').fill('Ms Brandt');
  await page.getByLabel('What was said').fill('She asked for prices in euro.');
  await page.getByRole('button', { name: 'Note it' }).click();
  await expect(page.getByText('She asked for prices in euro.')).toBeVisible();
  await page.getByRole('button', { name: /^Correct the contact/ }).click();
  await page.getByLabel('What was said').fill('She asked for prices in dong.');
  await page.getByLabel('Why').fill('Misheard');
  await page.getByRole('dialog').getByRole('button', { name: 'Correct' }).click();
  await expect(page.getByText('She asked for prices in dong.')).toBeVisible();
  await expect(page.getByText('She asked for prices in euro.')).toBeVisible();
  await expect(page.getByText('Misheard')).toBeVisible();

  await page.getByRole('button', { name: 'Set a meeting' }).click();
  await page.getByLabel('Day').fill('2099-04-02');
  await page.getByLabel('Time', { exact: true }).fill('10:00');
  await page.getByRole('dialog').getByRole('button', { name: 'Set a meeting' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Meeting with Weserkamp' })).toBeVisible();
  await page.getByLabel('We know who comes and who decides').check();
  await page.getByLabel('What we cannot do').fill('No cables');
  await page.getByRole('button', { name: 'Save the preparation' }).click();
  await expect(page.getByText('Saved')).toBeVisible();
  await expectAccessible(page);
});

test('In Vietnamese, on a phone, a contact is noted and the approach ended', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const organisation = await openSample(page.request, 'vi');
  await page.goto(`/o/${organisation}/approach`);
  await page.getByRole('link', { name: 'Tessenow Komponenten', exact: true }).click();
  await expect(page.getByText('Quá hạn').first()).toBeVisible();
  await page.getByRole('button', { name: 'Ghi lần liên hệ' }).click();
  await page.getByLabel('Người bên họ').fill('Uwe Tessenow');
  await page.getByLabel('Đã nói gì').fill('Ông ấy đã nhận bảng giá.');
  await page.getByLabel('không có').check();
  await page.getByRole('button', { name: 'Ghi lại' }).click();
  await expect(page.getByText('Ông ấy đã nhận bảng giá.')).toBeVisible();
  await page.getByRole('button', { name: 'Kết thúc tiếp cận' }).click();
  await page.getByLabel('Tạm dừng').check();
  await page.getByRole('dialog').getByRole('button', { name: 'Kết thúc tiếp cận' }).click();
  await expect(page.getByRole('heading', { name: 'Đã kết thúc: Tạm dừng' })).toBeVisible();
});

test('In Dutch, on a phone, a first meeting is prepared, written down, and followed by a next step', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  const organisation = await openSample(page.request, 'nl');
  await page.goto(`/o/${organisation}/approach`);
  await page.getByRole('link', { name: 'Tessenow Komponenten', exact: true }).click();
  await page.getByRole('button', { name: 'Afspraak maken' }).click();
  // Yesterday, as it was agreed on the phone: its minutes can be written at once.
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel('Dag').fill(yesterday);
  await page.getByRole('dialog').getByRole('button', { name: 'Afspraak maken' }).click();
  await expect(page.getByRole('alert')).toContainText('Vul dit in');
  await page.getByLabel('Tijd', { exact: true }).fill('09:30');
  await page.getByLabel('Wie van hen').fill('Uwe Tessenow, inkoop');
  await page.getByRole('dialog').getByRole('button', { name: 'Afspraak maken' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Afspraak met Tessenow Komponenten' }),
  ).toBeVisible();

  // What is known of them is at hand where it is needed, and what was ticked outlives a closed page.
  await page.locator('details > summary').click();
  await expect(page.getByRole('heading', { name: 'Waaruit het blijkt' })).toBeVisible();
  await page.getByLabel('Wij weten wie er komt en wie beslist').check();
  await page.getByLabel('Wat wij niet kunnen').fill('Geen kabels, en geen levering binnen een week.');
  await page.reload();
  await expect(page.getByLabel('Wij weten wie er komt en wie beslist')).toBeChecked();
  await page.getByLabel('Een eigen vraag').fill('Wie levert u nu?');
  await page.getByRole('button', { name: 'Vraag toevoegen' }).click();
  await page.getByRole('button', { name: 'Voorbereiding bewaren' }).click();
  await expect(page.getByText('Opgeslagen')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Notulen', exact: true }).click();
  await page.getByRole('button', { name: 'Notulen bewaren' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByLabel('Waar het op uitkwam').fill('Zij willen eerst twintig stuks proberen.');
  await page.getByLabel('Wat besloten is').fill('Een proef van twintig stuks\nDaarna praten over prijzen');
  await page.getByRole('button', { name: 'Toezegging toevoegen' }).click();
  await page.getByLabel('Wat', { exact: true }).fill('Twintig sensoren sturen');
  await page.getByLabel('Uiterlijk', { exact: true }).fill('2099-04-02');
  await page.getByRole('textbox', { name: 'Wie levert u nu?' }).fill('Een maker in Tsjechië.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Notulen bewaren' }).click();
  await expect(page.getByText('Daarna praten over prijzen')).toBeVisible();
  await expect(page.getByText('Een maker in Tsjechië.')).toBeVisible();
  await expect(page.getByText(/Twintig sensoren sturen/)).toBeVisible();

  // Back at the approach, the next step is set without opening the whole plan.
  await page.getByRole('link', { name: 'Tessenow Komponenten', exact: true }).click();
  await page.getByRole('button', { name: 'Volgende stap wijzigen' }).click();
  await page.getByLabel('Wat er nu komt').fill('De proef bespreken');
  await page.getByLabel('Uiterlijk wanneer').fill('2099-05-04');
  await page.getByRole('dialog').getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByText('De proef bespreken')).toBeVisible();
  await page.getByRole('button', { name: 'Volgende stap wijzigen' }).click();
  await page.getByRole('button', { name: 'Gedaan, of er is er geen' }).click();
  await expect(page.getByText(/Geen volgende stap/)).toBeVisible();
  await expectAccessible(page);
});

test('What falls due goes into one’s own calendar, by an address that can be withdrawn', async ({
  page,
  server,
}) => {
  const organisation = await openSample(page.request, 'vi');
  await page.goto(`/o/${organisation}/dependency/contracts`);
  await page.getByRole('link', { name: 'Đưa vào lịch của bạn' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lịch' })).toBeVisible();
  await page.getByLabel('Lịch gồm những gì').selectOption({ label: 'Mọi việc của công ty' });
  await page.getByRole('button', { name: 'Tạo địa chỉ' }).click();
  const address = await page.getByLabel('Địa chỉ bí mật của lịch').inputValue();
  await expectAccessible(page);
  // As a calendar program does it: without any cookie.
  const read = () => fetch(`${server.address}${new URL(address).pathname}`);
  const calendar = await (await read()).text();
  expect(calendar.replaceAll('\r\n ', '')).toContain(
    'SUMMARY:Ngày cuối để chấm dứt hợp đồng với Ô tô Tràng Cát',
  );
  expect(calendar).toContain('SUMMARY:Gặp Moorbach Automation');
  await page.getByRole('button', { name: 'Thu hồi địa chỉ' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Thu hồi địa chỉ' }).click();
  await expect(page.getByRole('button', { name: 'Tạo địa chỉ', exact: true })).toBeVisible();
  expect((await read()).status).toBe(404);
});
