import { describe, expect, it } from "vitest";
import { homeAddress } from "../../src/case/home-address";
import { holdsWords, searched } from "../../src/case/word-match";

const tells = (text: string, address: string): boolean => {
  const { home } = homeAddress(address);
  return home !== undefined && holdsWords(searched(text), home);
};

describe("what of an address tells where somebody lives", () => {
  it("is the house with its street, wherever else it is told", () => {
    const address = "số nhà 12 đường Hoa Mẫu, tổ 5, phường Ví Dụ, tỉnh Thử";
    expect(homeAddress(address).isHouse).toBe(true);
    expect(tells("nhà tại 12 đường Hoa Mẫu", address)).toBe(true);
    expect(tells("số 12, đường Hoa Mẫu", address)).toBe(true);
    expect(tells("112 đường Hoa Mẫu", address)).toBe(false);
    expect(tells("tổ 5, phường Ví Dụ", address)).toBe(false);
  });

  it("is the hamlet together with its commune, with commas or without", () => {
    for (const address of ["thôn Một, xã Ví Dụ, tỉnh Thử", "thôn Một xã Ví Dụ"]) {
      expect(homeAddress(address).isHouse).toBe(false);
      expect(tells("ở thôn Một, xã Ví Dụ", address)).toBe(true);
      expect(tells("thôn Một", address)).toBe(false);
      expect(tells("xã Ví Dụ", address)).toBe(false);
    }
  });

  it("is no house where the number is that of a hamlet", () => {
    for (const hamlet of ["Khu phố 3", "Tổ dân phố 5", "Thôn 12 mới"]) {
      const address = `${hamlet}, phường Ví Dụ`;
      expect(homeAddress(address).isHouse).toBe(false);
      expect(tells(hamlet, address)).toBe(false);
      expect(tells(address, address)).toBe(true);
    }
  });

  it("ends where the commune begins, in short forms too", () => {
    expect(homeAddress("P. Ví Dụ, TP. Thử").home).toBeUndefined();
    expect(tells("7/2 đường Mẫu", "7/2 đường Mẫu P. Ví Dụ")).toBe(true);
  });

  it.each(["xã Ví Dụ, tỉnh Thử", "Phường Ví Dụ", "thành phố Thử", "TP. Thử"])(
    "is nothing in `%s`, where the office is too",
    (address) => {
      expect(homeAddress(address).home).toBeUndefined();
    },
  );
});
