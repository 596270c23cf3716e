import type { FontStyle } from "../layout/page";
import type { FixedSizeName, PageLayout, StyledPart } from "../layout/page-layout";
import type { SizeName } from "../official-document";

/** A paragraph style of a Word file, for one part of a document: its id, the name that Word's gallery shows, its size and look. */
export interface NamedStyle {
  readonly id: string;
  readonly name: string;
  readonly size: SizeName | FixedSizeName;
  /** The part whose look the layout names, or a look that is the same in every layout. */
  readonly look: { readonly part: StyledPart } | { readonly style: FontStyle };
}

const part = (
  id: string,
  name: string,
  size: NamedStyle["size"],
  of: StyledPart = size as StyledPart,
): NamedStyle => ({ id, name, size, look: { part: of } });

const plain = (
  id: string,
  name: string,
  size: NamedStyle["size"],
  style: FontStyle = "regular",
): NamedStyle => ({ id, name, size, look: { style } });

/** The parts of a document in the order in which Word's gallery shows their styles; Word takes a comma in a name for its end. */
export const namedStyles = {
  body: plain("ThanVanBan", "Thân văn bản", "body"),
  list: plain("KhoanVaDiem", "Khoản và điểm", "body"),
  basis: part("CanCu", "Căn cứ ban hành", "body", "basis"),
  title: part("TenLoai", "Tên loại văn bản", "title"),
  subtitle: part("TrichYeu", "Trích yếu nội dung", "subtitle"),
  addressees: part("KinhGui", "Kính gửi", "addressees"),
  tableHead: plain("TieuDeBang", "Tiêu đề bảng", "table", "bold"),
  table: plain("NoiDungBang", "Nội dung bảng", "table"),
  superior: part("CoQuanChuQuan", "Cơ quan chủ quản", "issuingBody", "superior"),
  issuingBody: part("CoQuanBanHanh", "Cơ quan ban hành", "issuingBody"),
  mark: plain("DauDuoiTenCoQuan", "Dấu dưới tên cơ quan", "issuingBody"),
  nationalTitle: part("QuocHieu", "Quốc hiệu hoặc tiêu đề", "nationalTitle", "nation"),
  motto: part("TieuNgu", "Tiêu ngữ", "motto", "nation"),
  number: part("SoKyHieu", "Số và ký hiệu", "number"),
  placeDate: part("DiaDanhNgayThang", "Địa danh và ngày tháng", "placeDate"),
  about: part("TrichYeuCongVan", "Trích yếu công văn", "about"),
  urgency: part("MucDoKhan", "Mức độ khẩn", "urgency"),
  circulation: part("PhamViLuuHanh", "Phạm vi lưu hành", "circulation"),
  draft: part("DuThao", "Dự thảo", "draft"),
  recipientsWord: part("TuNoiNhan", "Từ Nơi nhận", "recipientsWord"),
  recipientsList: part("NoiNhan", "Nơi nhận", "recipientsList"),
  authority: part("QuyenHan", "Quyền hạn người ký", "signature", "authority"),
  post: part("ChucVu", "Chức vụ người ký", "signature", "post"),
  signatureNote: part("GhiChuChuKy", "Ghi chú chữ ký", "signature", "signatureNote"),
  signerName: part("HoTenNguoiKy", "Họ tên người ký", "signature", "signerName"),
  annexLabel: part("PhuLuc", "Phụ lục", "annexLabel"),
  annexName: part("TenPhuLuc", "Tên phụ lục", "annexName"),
  annexReference: part("KemTheo", "Kèm theo văn bản", "annexReference"),
  copyHeading: part("HinhThucSao", "Hình thức sao", "copyHeading"),
  contact: part("DiaChiCoQuan", "Địa chỉ cơ quan", "contact"),
  pageNumber: plain("SoTrang", "Số trang", "pageNumber"),
} as const satisfies Readonly<Record<string, NamedStyle>>;

export type StyleName = keyof typeof namedStyles;

/** The look of a style in a layout. */
export function lookOf(name: StyleName, layout: PageLayout): FontStyle {
  const { look }: NamedStyle = namedStyles[name];
  return "part" in look ? layout.styles[look.part] : look.style;
}

/** The size of a style in a layout, in points; a Party title has no motto, so what would be one is as large as the title. */
export function sizeOf(name: StyleName, { sizes }: PageLayout): number {
  const { size }: NamedStyle = namedStyles[name];
  return (sizes[size] ?? sizes.nationalTitle).value;
}
