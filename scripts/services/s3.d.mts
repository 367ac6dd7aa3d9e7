/** A running S3 server. */
export interface RunningS3 {
  readonly endpoint: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
  /** of the process group's leader; give it to `stopGroup` from another process */
  readonly pid: number;
  stop(): Promise<void>;
}

export declare const s3Packages: string;
export declare class S3Unavailable extends Error {}
export declare function startS3(options: {
  folder: string;
  port?: number;
  ownerPid?: number;
}): Promise<RunningS3>;
export declare function stopGroup(pid: number): Promise<void>;
